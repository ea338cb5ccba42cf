/** One thing that can be chosen in a form of filters; the empty value means any. */
export interface Choice {
  name: string
  label: string
  options: readonly (readonly [value: string, words: string])[]
  chosen: string
}

/** A form that asks the same page for less. It is a plain GET: the address that comes out can be kept and sent. */
export function Filters({ action, choices }: { action: string; choices: readonly Choice[] }) {
  const narrowed = choices.some(({ chosen, name }) => chosen !== '' && name !== 'since')
  return (
    <details open={narrowed}>
      <summary>Filter</summary>
      <form class="fields" method="get" action={action}>
        {choices.map(({ name, label, options, chosen }) => (
          <div>
            <label for={`filter-${name}`}>{label}</label>
            <select id={`filter-${name}`} name={name}>
              {options.map(([value, words]) => (
                <option value={value} selected={value === chosen}>
                  {words}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div>
          <button type="submit">Show</button>
        </div>
      </form>
    </details>
  )
}
