import type { PropsWithChildren } from 'hono/jsx'
import { harmless } from '../../digest/plain.ts'
import { look, style } from './look.ts'

/** The frame of every mail: one column that narrows with the window, light and dark, and a line that lists show before it is opened. */
export function Letter({ title, preview, children }: PropsWithChildren<{ title: string; preview: string }>) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body class="page" style={look.body}>
        <div style={look.hidden}>{preview}</div>
        <table role="presentation" class="page" style={look.outer}>
          <tr>
            <td align="center" style={look.margin}>
              <table role="presentation" class="ink" style={look.column}>
                <tr>
                  <td>{children}</td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>
  )
}

/** A mail's HTML as text, without characters that nobody sees and that do something. */
export function renderLetter(letter: { toString(): string }): string {
  return `<!doctype html>${harmless(letter.toString())}`
}
