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
        {choices.map((choice) => (
          <SelectField choice={choice} id={`filter-${choice.name}`} />
        ))}
        <div>
          <button type="submit">Show</button>
        </div>
      </form>
    </details>
  )
}

/** One choice of a form, under its label. */
export function SelectField({ choice: { name, label, options, chosen }, id = name }: { choice: Choice; id?: string }) {
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {options.map(([value, words]) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
