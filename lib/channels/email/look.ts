// Mail programs drop stylesheets, so that light colours stand in every element; those that keep one get the dark ones from it. The style
// has no quotes, no ampersand and no child selector: escaping changes nothing in it.

const serif = 'Georgia,Noto Serif,serif'
const sans = 'system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Helvetica,Arial,sans-serif'

export const look = {
  body: 'margin:0;padding:0;background:#fbf9f5;color:#1c1a17;-webkit-text-size-adjust:100%',
  outer: 'width:100%;border-collapse:collapse;background:#fbf9f5',
  margin: 'padding:20px 16px 32px',
  column: `width:100%;max-width:640px;border-collapse:collapse;font:16px/1.5 ${sans};color:#1c1a17;text-align:left;overflow-wrap:anywhere;word-break:break-word`,
  hidden: 'display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden',
  title: `margin:0 0 4px;font:700 26px/1.2 ${serif}`,
  lede: 'margin:8px 0 0;font-size:18px',
  item: 'padding:20px 0 14px;border-top:1px solid #ddd6ca',
  meta: 'margin:0;font-size:14px',
  kind: 'font-size:12px;font-weight:700;letter-spacing:1px',
  heading: `margin:4px 0 0;font:700 19px/1.25 ${serif}`,
  plainLink: 'color:#1c1a17;text-decoration:underline',
  link: 'color:#1d4f91;text-decoration:underline',
  move: `margin:4px 0 10px;font:700 26px/1.25 ${serif}`,
  delta: `font:400 16px/1.4 ${sans};color:#615b52;white-space:nowrap`,
  // A range is not torn apart at its dash; one that is wider than a phone still is.
  amount: 'display:inline-block',
  quote: `margin:10px 0 2px;padding:0 0 0 12px;border-left:3px solid #b8ae9d;font:17px/1.5 ${serif}`,
  mark: 'background:#ffe79a;color:#1c1a17;font-weight:700',
  credit: 'margin:0 0 10px;padding:0 0 0 15px;font-size:14px;color:#615b52',
  small: 'margin:6px 0 0;font-size:14px;color:#615b52',
  picture: 'display:block;width:100%;max-width:600px;height:auto;border:0',
  caption: 'margin:2px 0 0;font-size:12px;color:#615b52',
  table: 'width:100%;border-collapse:collapse;font-size:15px',
  head: 'padding:6px 10px 6px 0;border-bottom:1px solid #b8ae9d;text-align:left;vertical-align:bottom;font-size:14px;color:#615b52',
  cell: 'padding:6px 10px 6px 0;border-bottom:1px solid #ddd6ca;text-align:left;vertical-align:top;font-weight:400',
  foot: 'padding:16px 0 0;border-top:2px solid #1c1a17;font-size:14px;color:#615b52',
  button:
    'display:inline-block;padding:12px 22px;background:#1c1a17;color:#fbf9f5;border-radius:4px;font-weight:700;text-decoration:none',
} as const

export const style = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#161513 !important;color:#ece7de !important}
.ink{color:#ece7de !important}
.quiet{color:#b3ab9e !important}
.link{color:#94bff3 !important}
.up{color:#f0a27a !important}
.down{color:#86cfa6 !important}
.alert{color:#f59aa6 !important}
.rule{border-color:#4a453d !important}
.mark{background:#5c4a0e !important;color:#ece7de !important}
.button{background:#ece7de !important;color:#161513 !important}
}
@media (max-width:480px){.move{font-size:22px !important}.title{font-size:22px !important}}
`.trim()

/** Colours of what happened; the word beside them says the same. */
export const tones = { up: '#8f3410', down: '#1f5c3d', alert: '#9c1b2e', ink: '#1c1a17' } as const
