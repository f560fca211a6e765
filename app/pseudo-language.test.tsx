/** A language in which every word of `lib/text` stands in brackets: what a page shows outside them is data, or a mistake. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type PageModule, renderPage } from './every-page.fixture'

vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))
vi.mock('next/navigation', () => ({ usePathname: () => '/' }))
vi.mock('@/app/_server/server-draws', () => ({
  defaultDraws: () => null,
  computeDraws: () => Promise.resolve({ ok: false, reason: 'busy' }),
}))
vi.mock('@/lib/text/words-in', () => {
  const bracketed = (words: unknown, key = ''): unknown => {
    if (typeof words === 'string') return key !== 'formula' && /\p{L}/u.test(words) ? `«${words}»` : words
    if (typeof words === 'function') return (...facts: unknown[]) => bracketed(words(...facts))
    if (Array.isArray(words)) return words.map((word) => bracketed(word))
    if (typeof words !== 'object' || words === null) return words
    return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, bracketed(word, name)]))
  }
  return { wordsIn: (languages: { readonly en: unknown }) => () => bracketed(languages.en) }
})

const root = join(__dirname, '..')
const data = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /datapackage\.json$|\.csv$/.test(name))
  .map((name) => readFileSync(join(root, 'data', name), 'utf8').replaceAll('\\"', '"'))
const citations = readFileSync(join(root, 'components/methods-page/references.ts'), 'utf8')
/** A text of the data, or several with commas between. */
const isData = (text: string): boolean =>
  text.split(', ').every((part) => !/\p{L}/u.test(part) || [...data, citations].some((one) => one.includes(part)))

const decoded = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** Texts and spoken attributes of a page, less code, programs and formulas. */
function textsOf(html: string): readonly string[] {
  const shown = html
    .replace(/<(code|script|math|annotation)\b.*?<\/\1>/gs, '')
    .replace(/<span class="katex-html".*?<\/span>(?=<\/span><\/span>|<\/div>)/gs, '')
    .replace(/<!--.*?-->|<wbr\/>/g, '')
  const spoken = [...shown.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(([, text = '']) => text)
  return [shown.replace(/<[^>]*>/g, '\n'), ...spoken].map(decoded)
}

/** What stands outside brackets, which may nest. */
function outside(text: string): readonly string[] {
  let depth = 0
  let rest = ''
  for (const sign of text) {
    if (sign === '«') depth++
    if (depth === 0) rest += sign
    else if (sign === '»' && --depth === 0) rest += '\n'
  }
  return rest.split('\n').map((part) => part.replace(/^[\s.,;:()·]+|[\s.,;:()·]+$/g, ''))
}

const params = (values: object) => ({ params: Promise.resolve(values), searchParams: Promise.resolve(values) })
const failure = { error: Object.assign(new Error('x'), { digest: '12345' }), reset: () => {} }
const pages: readonly (readonly [string, () => Promise<unknown>, object])[] = [
  ['layout', () => import('./layout'), { children: null }],
  ['not found', () => import('./not-found'), {}],
  ['failed', () => import('./error'), failure],
  ['all failed', () => import('./global-error'), failure],
  ['overview', () => import('./page'), {}],
  ['studies', () => import('./studies/page'), {}],
  ['a study', () => import('./studies/[id]/page'), params({ id: 'efficiency-milestones' })],
]

describe('in the language of brackets', () => {
  it.each(pages)('no word of the page "%s" stands outside', async (name, load, props) => {
    const { html, metadata } = await renderPage(name, (await load()) as PageModule, props)
    const texts = [
      ...textsOf(html),
      ...[metadata.title, metadata.description].map((one) => (typeof one === 'string' ? one : '')),
    ]
    expect(html).toContain('«')
    expect(texts.flatMap(outside).filter((text) => /\p{L}{2}/u.test(text) && !isData(text))).toEqual([])
  })
})
