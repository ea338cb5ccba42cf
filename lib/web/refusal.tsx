import { Layout } from './layout.tsx'
import { Said } from './proof.tsx'

/** What a person sees instead of a page that cannot be had. */
export function RefusalPage({ title, detail, errors }: { title: string; detail: string; errors: readonly string[] }) {
  return (
    <Layout title={title}>
      <h1>{title}</h1>
      <p class="lede">
        <Said>{detail}</Said>
      </p>
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li>
              <Said>{error}</Said>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/">Today’s digest</a>
      </p>
    </Layout>
  )
}
