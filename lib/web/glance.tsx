import type { DigestItem } from '../digest/digest.ts'
import { kindWord, moveInWords, opening } from '../digest/sentences.ts'
import type { Told } from '../digest/told.ts'
import { Said } from './proof.tsx'
import { tone } from './tone.ts'

/** What is new at first sight: a line for each piece of news, each leading to its sentence below. */
export function Glance({ told }: { told: readonly Told[] }) {
  if (told.length < 2) return null
  return (
    <nav aria-label="At a glance">
      <ul class="glance num">
        {told.map(({ item, conflict }) => (
          <li>
            {[item, ...(conflict ? [conflict] : [])].map(({ change }) => (
              <span class={`kind ${tone(change)}`}>{kindWord(change)}</span>
            ))}
            <a href={`#change-${item.change.id}`}>{item.heading}</a>
            <span class="said">
              <Said>{opening(item.claimant)}</Said>
              {': '}
              <Numbers item={item} />
            </span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Numbers({ item: { change, from, to } }: { item: DigestItem }) {
  const words = moveInWords(change)
  return (
    <>
      {from && <Said>{from.amount}</Said>}
      {from && to && ' → '}
      {to ? (
        <strong>
          <Said>{to.amount}</Said>
        </strong>
      ) : (
        ', withdrawn'
      )}
      {words && <span class="quiet">{` (${words})`}</span>}
    </>
  )
}
