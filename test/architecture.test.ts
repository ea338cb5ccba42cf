import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, it } from 'vitest'

// Who may import whom. Data flows one way; what stands left knows nothing of what stands right of it.
const rooms: Record<string, readonly string[]> = {
  'lib/figures': [],
  'lib/ledger': ['lib/figures', 'node:crypto'],
  'lib/http': ['lib/http.ts', 'lib/feeds'],
  'lib/feeds': ['lib/http.ts', 'lib/log.ts', 'lib/watches'],
  'lib/articles': ['lib/http.ts', 'lib/log.ts', 'lib/feeds', 'lib/figures', 'lib/watches'],
  'lib/watches': ['lib/figures', 'lib/feeds'],
  'lib/store': ['lib/figures', 'lib/feeds', 'lib/articles', 'lib/ledger', 'lib/watches', 'lib/channels'],
  'lib/digest': ['lib/figures', 'lib/feeds', 'lib/ledger', 'lib/watches', 'lib/store/record.ts'],
  'lib/channels': ['lib/figures', 'lib/ledger', 'lib/digest', 'lib/http', 'lib/log.ts'],
  'lib/web': ['lib/figures', 'lib/feeds', 'lib/ledger', 'lib/digest', 'lib/watches', 'lib/store/record.ts'],
  'lib/api': [
    'lib/figures',
    'lib/feeds',
    'lib/articles',
    'lib/ledger',
    'lib/channels',
    'lib/digest',
    'lib/store',
    'lib/watches',
    'lib/web',
    'lib/work',
    'lib/log.ts',
  ],
  'lib/work': [
    'lib/figures',
    'lib/feeds',
    'lib/articles',
    'lib/ledger',
    'lib/channels',
    'lib/digest',
    'lib/store',
    'lib/watches',
    'lib/api',
    'lib/http.ts',
    'lib/queue.ts',
    'lib/log.ts',
  ],
  'lib/local': ['lib'],
  'lib/cli': ['lib'],
  functions: ['lib'],
}

/** The one file that may know a library. */
const only: Record<string, readonly string[]> = {
  sst: ['functions', 'sst.config.ts', 'test'],
  'rss-parser': ['lib/feeds/parse.ts', 'test'],
  jsdom: ['lib/articles', 'test'],
  '@mozilla/readability': ['lib/articles'],
  '@aws-sdk/lib-dynamodb': ['lib/store', 'test'],
  nodemailer: ['lib/channels/email', 'test'],
  '@aws-sdk/client-dynamodb': ['lib/store', 'lib/local', 'test'],
}

const files = ['functions', 'lib', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name).split(sep).join('/')),
)

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s+'([^']+)'|import\(\s*'([^']+)'|^import\s+'([^']+)'/gm,
    ),
  ].flatMap(([, from, lazy, bare]) => from ?? lazy ?? bare ?? [])

const target = (file: string, specifier: string): string =>
  specifier.startsWith('.')
    ? relative('.', join(dirname(file), specifier))
        .split(sep)
        .join('/')
    : specifier

const inside = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`))

it('reads a tree that is there', () => expect(files.length).toBeGreaterThan(50))

it('data flows one way', () => {
  const wrong = files.flatMap((file) => {
    const room = Object.keys(rooms).find((name) => file.startsWith(`${name}/`))
    if (!room) return []
    const allowed = [room, ...(rooms[room] ?? [])]
    return importsOf(file)
      .map((specifier) => target(file, specifier))
      .filter((path) =>
        path.startsWith('lib') || path.startsWith('functions') ? !inside(path, allowed) : pure(room, path, allowed),
      )
      .map((path) => `${file} imports ${path}`)
  })
  expect(wrong).toEqual([])
})

/** The core knows no library, no clock and no network. */
const pure = (room: string, path: string, allowed: readonly string[]): boolean =>
  ['lib/figures', 'lib/ledger'].includes(room) && !allowed.includes(path)

it('a library is known where it is needed and nowhere else', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => !inside(file, only[specifier] ?? ['functions', 'lib', 'test']))
      .map((specifier) => `${file} imports ${specifier}`),
  )
  expect(wrong).toEqual([])
})

it('every room of lib has its rule here', () => {
  const named = files
    .filter((file) => file.startsWith('lib/') && file.split('/').length > 2)
    .map((file) => file.split('/').slice(0, 2).join('/'))
  expect([...new Set(named)].filter((room) => !rooms[room])).toEqual([])
})

it('the core reads no clock and no chance', () => {
  const impure = files
    .filter((file) => inside(file, ['lib/figures', 'lib/ledger']))
    .filter((file) => /Date\.now|new Date\(\)|Math\.random|process\.|fetch\(/.test(readFileSync(file, 'utf8')))
  expect(impure).toEqual([])
})
