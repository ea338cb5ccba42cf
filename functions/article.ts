import { onEach } from '../lib/each.ts'
import { readArticle } from '../lib/work/read-article.ts'
import { desk } from './desk.ts'

/** Queue: reads articles. */
export const handler = onEach('article', desk.log, (id) => readArticle(desk, id))
