import { counted } from '../digest/sentences.ts'
import type { ImportedList, ImportedRow } from '../feeds/preview.ts'
import { LinkOut, Said } from './proof.tsx'

/** What became of each line of a list. */
export function ImportBox({ rows, until }: Omit<ImportedList, 'kind'>) {
  const of = (kind: ImportedRow['kind']): ImportedRow[] => rows.filter((row) => row.kind === kind)
  const failed = of('failed')
  const added = of('added').length
  return (
    <section class="notice" aria-labelledby="imported">
      <div role="status">
        <h2 id="imported">{counted(added, 'feed')} added</h2>
      </div>
      <p>
        {of('known').length} already there, {failed.length} failed.
        {added > 0 && (
          <>
            {' '}
            They are read for the first time one after the other, the last at{' '}
            <time datetime={until}>{`${until.slice(11, 16)} UTC`}</time>. A page is looked through for its feed then;
            what is none shows in its health.
          </>
        )}
      </p>
      <details open={failed.length > 0}>
        <summary>Line by line</summary>
        <table class="stacked even">
          <thead>
            <tr>
              <th scope="col">Feed</th>
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            {[...failed, ...rows.filter(({ kind }) => kind !== 'failed')].map((row) => (
              <Row row={row} />
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

function Row({ row }: { row: ImportedRow }) {
  return (
    <tr>
      <td>
        <Said>{row.title || row.url}</Said>
        <br />
        <span class="small">
          {row.kind === 'failed' ? <Said>{row.url}</Said> : <LinkOut url={row.url}>{row.url}</LinkOut>}
        </span>
      </td>
      <td>
        {row.kind === 'failed' ? (
          <>
            <strong>failed:</strong> <Said>{row.why}</Said>
          </>
        ) : (
          <a href={`#feed-${row.id}`}>{row.kind === 'added' ? 'added' : 'already there'}</a>
        )}
      </td>
    </tr>
  )
}
