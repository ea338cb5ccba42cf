import type { PropsWithChildren } from 'hono/jsx'
import { style } from './style.ts'

/** The same page in another form: `<link rel="alternate">`, and a line at its foot. */
export interface Alternate {
  title: string
  mediaType: string
  href: string
}

type Section = 'digest' | 'figures' | 'statements' | 'feeds' | 'subscribe' | 'docs'

const sections: readonly (readonly [Section, string, string])[] = [
  ['digest', '/', 'Digest'],
  ['figures', '/figures', 'Figures'],
  ['statements', '/statements', 'Statements'],
  ['feeds', '/feeds', 'Feeds'],
  ['subscribe', '/subscribe', 'Subscribe'],
  ['docs', '/docs', 'API'],
]

export type LayoutProps = PropsWithChildren<{
  title: string
  section?: Section | undefined
  alternates?: readonly Alternate[]
}>

export function Layout({ title, section, alternates = [], children }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – figurewatch`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {alternates.map(({ title: name, mediaType, href }) => (
          <link rel="alternate" type={mediaType} title={name} href={href} />
        ))}
        <style>{style}</style>
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="site">
          <a class="name" href="/">
            figurewatch
          </a>
          <nav aria-label="Pages">
            <ul>
              {sections.map(([id, href, name]) => (
                <li>
                  <a href={href} aria-current={id === section ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="site">
          <p>
            Every number here is what somebody claims, with the sentence that says so. Claims are shown side by side,
            never averaged.
          </p>
          {alternates.length > 0 && (
            <p>
              This page as{' '}
              {alternates.map(({ title: name, href }, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={href}>{name}</a>
                </>
              ))}
            </p>
          )}
        </footer>
      </body>
    </html>
  )
}
