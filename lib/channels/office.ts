import type { Post } from '../http/post.ts'
import type { Mailer } from './email/mailer.ts'

/** What the channels are given: they know no configuration, no clock and no cloud. */
export interface PostOffice {
  mailer: Mailer
  post: Post
  /** where the pages are, without a slash at the end: every link in a digest begins with it */
  site: string
  /** signs the links that confirm and unsubscribe */
  secret: string
}
