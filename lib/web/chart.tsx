import { numberInWords } from '../digest/amounts.ts'
import { dayInWords } from '../digest/days.ts'
import type { FigureView, ShownValue } from '../digest/digest.ts'
import { opening } from '../digest/sentences.ts'
import { byDay } from './order.ts'
import { Day, Said } from './proof.tsx'
import { pointOf, type Scale, scaleOf } from './scale.ts'

/** Rows are lower where there are many, so that they stay one picture. */
const heightOf = (rows: number): number => (rows > 6 ? 56 : 88)
const gutter = 64

/**
 * Steps of every claimant, one row each on common axes, carried to today. Ranges are bands, a bound is a hollow dot with a stroke to its
 * open side. Nothing in it is a path: lines and boxes take percentages, so letters keep their size on a phone.
 */
export function StepChart({ views, today }: { views: readonly FigureView[]; today: string }) {
  const rows = views.filter(({ history }) => history.length > 0)
  const scale = scaleOf(
    rows.flatMap(({ history }) => history),
    today,
    heightOf(rows.length),
  )
  return (
    <div class="chart">
      {rows.map((view, index) => (
        <Row view={view} scale={scale} last={index === rows.length - 1} id={`row-${index}`} />
      ))}
    </div>
  )
}

function Row({ view, scale, last, id }: { view: FigureView; scale: Scale; last: boolean; id: string }) {
  const height = scale.height + (last ? 24 : 8)
  const all = [...view.history].sort(byDay(view))
  const withdrawn = new Set(view.withdrawn)
  const steps = all.filter(({ value }) => !withdrawn.has(value.id))
  const gone = all.filter(({ value }) => withdrawn.has(value.id))
  const now = view.current ?? steps.at(-1)
  return (
    <figure class="row">
      <figcaption>
        <strong>
          <Said>{opening(view.claimant)}</Said>
        </strong>
        {now && (
          <span class="num">
            <Said>{now.amount}</Said>
            {', '}
            <Day of={now.value.order} />
          </span>
        )}
      </figcaption>
      <div class="plot">
        <svg class="axis" width={gutter} height={height} aria-hidden="true">
          {scale.numbers.map((number) => (
            <text x={gutter - 8} y={scale.y(number) + 4} text-anchor="end">
              {numberInWords(number)}
            </text>
          ))}
        </svg>
        <svg class="steps" width="100%" height={height} role="img" aria-labelledby={`${id}-title ${id}-words`}>
          <title id={`${id}-title`}>{`${view.claimant}: ${view.heading}`}</title>
          <desc id={`${id}-words`}>
            {[...steps.map(stepWords), ...gone.map((step) => `${stepWords(step)}, withdrawn`)].join('; ')}
          </desc>
          {scale.numbers.map((number) => (
            <line class="grid" x1="0%" x2="100%" y1={scale.y(number)} y2={scale.y(number)} />
          ))}
          {last &&
            scale.days.map(({ at, words }) => (
              <text x={`${at}%`} y={scale.height + 18} text-anchor={at > 85 ? 'end' : at < 8 ? 'start' : 'middle'}>
                {words}
              </text>
            ))}
          {steps.map((step, index) => (
            <Step step={step} before={steps[index - 1]} after={steps[index + 1]} scale={scale} />
          ))}
          {steps.map((step) => (
            <Dot step={step} scale={scale} />
          ))}
          {gone.map((step) => (
            <Cross step={step} scale={scale} />
          ))}
        </svg>
      </div>
    </figure>
  )
}

function stepWords({ value, amount }: ShownValue): string {
  return `${dayInWords(value.order)}: ${amount}`
}

type Steps = { step: ShownValue; before: ShownValue | undefined; after: ShownValue | undefined; scale: Scale }

/** From the step before up or down to this one, then level until the next one or today. */
function Step({ step: { value }, before, after, scale }: Steps) {
  const from = scale.x(value.order)
  const to = after ? scale.x(after.value.order) : 100
  const y = scale.y(pointOf(value))
  const banded = value.value === null && value.low !== null && value.high !== null
  return (
    <>
      {banded && (
        <rect
          class="band"
          x={`${from}%`}
          width={`${Math.max(0, to - from)}%`}
          y={scale.y(value.high ?? 0)}
          height={scale.y(value.low ?? 0) - scale.y(value.high ?? 0)}
        />
      )}
      {before && <line class="riser" x1={`${from}%`} x2={`${from}%`} y1={scale.y(pointOf(before.value))} y2={y} />}
      <line class="step-line" x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
    </>
  )
}

const open = new Map([
  ['at_least', -14],
  ['more_than', -14],
  ['at_most', 14],
  ['less_than', 14],
])

function Dot({ step, scale }: { step: ShownValue; scale: Scale }) {
  const x = `${scale.x(step.value.order)}%`
  const y = scale.y(pointOf(step.value))
  const side = open.get(step.value.hedge)
  return (
    <g>
      <title>{stepWords(step)}</title>
      {side !== undefined && <line class="bound" x1={x} x2={x} y1={y} y2={y + side} />}
      <circle class={side === undefined ? 'dot' : 'dot hollow'} cx={x} cy={y} r="4" />
    </g>
  )
}

/** A number that was taken back: no step leads to it. */
function Cross({ step, scale }: { step: ShownValue; scale: Scale }) {
  const x = `${scale.x(step.value.order)}%`
  const y = scale.y(pointOf(step.value))
  return (
    <g>
      <title>{`${stepWords(step)}, withdrawn`}</title>
      <text class="cross" x={x} y={y + 4} text-anchor="middle">
        ×
      </text>
    </g>
  )
}
