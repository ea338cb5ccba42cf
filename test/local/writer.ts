import { openDatabase } from '../../lib/local/database.ts'
import { addArticle } from '../../lib/store/articles.ts'
import { connect, createTable } from '../../lib/store/table.ts'
import { article } from '../store/samples.ts'

// A process to be killed: writes articles without end and says of each, after it was acknowledged, that it is kept.
const [path, engineName] = process.argv.slice(2)
const engine = engineName === 'dynoxide' ? 'dynoxide' : 'dynalite'
const { endpoint } = await openDatabase({ path: path ?? '', engine })
const table = connect({ name: 'test', endpoint })
await createTable(table)
process.stdout.write(`endpoint ${endpoint}\n`)

async function write(worker: number): Promise<void> {
  for (let n = 0; ; n += 1) {
    const id = `${worker}x${n}`
    await addArticle(table, article(id))
    process.stdout.write(`kept ${id}\n`)
  }
}

await Promise.all([0, 1, 2, 3].map(write))
