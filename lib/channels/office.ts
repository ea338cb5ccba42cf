import type { Post } from '../http/post.ts'
import type { Mailer } from './email/mailer.ts'

/** What the channels are given: they know no configuration, no clock and no cloud. */
export interface PostOffice {
  /** null where nobody has set up mail: the other channels work without */
  mailer: Mailer | null
  post: Post
  /** where the pages are, without a slash at the end: every link in a digest begins with it */
  site: string
  /** signs the links that confirm and unsubscribe */
  secret: string
}

/** What a mail is made with. */
export type MailOffice = PostOffice & { mailer: Mailer }
