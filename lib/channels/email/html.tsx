import { windowInWords } from '../../digest/days.ts'
import type { Digest, ShownValue } from '../../digest/digest.ts'
import { headingOf } from '../../digest/headings.ts'
import { plain } from '../../digest/plain.ts'
import { counted, coverageInWords, restatedInWords, summaryOf } from '../../digest/sentences.ts'
import type { Most } from '../../digest/text.ts'
import { toldTogether } from '../../digest/told.ts'
import { Item, type ShownPicture } from './item.tsx'
import { Letter } from './letter.tsx'
import { look } from './look.ts'

export interface Links {
  site: string
  /** the page with the same digest */
  digest: string
  unsubscribe: string
}

interface Props {
  digest: Digest
  subject: string
  links: Links
  most: Most
  /** the picture of an item by the id of its change */
  pictures: ReadonlyMap<string, ShownPicture>
}

/** The digest as the HTML part of a mail. It says the same as the text part, change by change. */
export function DigestLetter({ digest, subject, links, most, pictures }: Props) {
  const { title, window, baseline } = digest
  const told = toldTogether(digest.items)
  const shown = told.slice(0, most.items)
  const more = told.length - shown.length
  return (
    <Letter title={subject} preview={`${summaryOf(digest)}. ${coverageInWords(digest)}`}>
      <h1 class="title ink" style={look.title}>
        {digest.status === 'no-change' ? `${plain(title)}: nothing changed` : `${plain(title)}: what changed`}
      </h1>
      <p class="quiet" style={look.small}>
        {windowInWords(window)}
      </p>
      {digest.items.length > 0 && <p style={`${look.lede};padding-bottom:14px`}>{`${summaryOf(digest)}.`}</p>}
      {shown.map((one) => (
        <Item told={one} site={links.site} picture={pictures.get(one.item.change.id) ?? null} />
      ))}
      {more > 0 && (
        <p class="rule" style={look.item}>
          {`And ${counted(more, 'more change')}: `}
          <a class="link" style={look.link} href={links.digest}>
            see them all
          </a>
        </p>
      )}
      {baseline.length > 0 && <Baseline values={baseline} most={most.baseline} site={links.site} />}
      <Foot digest={digest} links={links} />
    </Letter>
  )
}

function Baseline({ values, most, site }: { values: readonly ShownValue[]; most: number; site: string }) {
  const more = values.length - most
  return (
    <>
      <h2 class="ink rule" style={`${look.heading};padding-top:16px`}>
        Where the figures stood when the watch began
      </h2>
      <table style={look.table}>
        <thead>
          <tr>
            {['Figure', 'Number', 'Said by'].map((name) => (
              <th scope="col" class="quiet rule" style={look.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.slice(0, most).map(({ value, amount, claimant }) => (
            <tr>
              <th scope="row" class="rule" style={look.cell}>
                <a class="link" style={look.link} href={`${site}/figures/${encodeURIComponent(value.figureId)}`}>
                  {headingOf(value.figure)}
                </a>
              </th>
              <td class="rule" style={`${look.cell};font-weight:700;white-space:nowrap`}>
                <bdi>{plain(amount)}</bdi>
              </td>
              <td class="rule" style={look.cell}>
                <bdi>{plain(claimant)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p class="quiet" style={look.small}>
          {`And ${counted(more, 'more figure')}.`}
        </p>
      )}
    </>
  )
}

function Foot({ digest, links }: { digest: Digest; links: Links }) {
  const { restated } = digest
  return (
    <div class="quiet rule" style={`${look.foot};margin-top:16px`}>
      <p style="margin:0">
        {coverageInWords(digest)}
        {restated > 0 && ` ${restatedInWords(restated)}`}
      </p>
      {digest.coverage.feedsFailed.slice(0, 20).map(({ title, health }) => (
        <p style="margin:0">
          <bdi>{plain(title)}</bdi>
          {`: ${health}`}
        </p>
      ))}
      <p>Every number here is what somebody claims. Claims are shown side by side, never averaged.</p>
      <p style="margin:0">
        <a class="link" style={look.link} href={links.digest}>
          This digest on the page
        </a>
        {' · '}
        <a class="link" style={look.link} href={links.unsubscribe}>
          Unsubscribe
        </a>
      </p>
    </div>
  )
}
