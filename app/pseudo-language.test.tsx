/** A language in which every word of `lib/text` stands in brackets: what a page shows outside them is data, or a mistake. */
import type { Metadata } from 'next'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { pictureFile } from '@/components/chart/picture-file'
import { openFigure } from './_server/figures'
import { QUERY_HEADER } from './_server/query-header'
import { type PageModule, renderPage, renderPanels } from './every-page.fixture'

const request = vi.hoisted(() => ({ query: '' }))

vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers({ [QUERY_HEADER]: request.query })) }))
vi.mock('next/navigation', () => ({
  usePathname: () => '/',
  useRouter: () => ({ push: () => {}, replace: () => {} }),
  useSearchParams: () => new URLSearchParams(request.query),
}))
vi.mock('@/app/_server/scaling-report', async () => {
  const { openStudy } = await import('./_server/studies')
  const { scalingLawReport } = await import('@/lib/result/analyses/scaling-law-report')
  const few = { averaged: 2, numerical: 20, transformer: 20, seed: 1 }
  const open = async () => {
    const study = await openStudy('lm-perplexity')
    return study && scalingLawReport(study, few)
  }
  return { SCALING_LAW_STUDY: 'lm-perplexity', openScalingReport: open }
})
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
const citations = readFileSync(join(root, 'lib/published/references.ts'), 'utf8')
/** A text of the data, or several with punctuation between; also a count after one, and an address. */
const isData = (text: string): boolean =>
  text
    .split(/, |; | \(|\. /)
    .every(
      (part) =>
        !/\p{L}/u.test(part) || isAddress(part) || inData(part) || inData(part.charAt(0).toLowerCase() + part.slice(1)),
    )

const inData = (part: string): boolean => [...data, citations].some((one) => one.includes(part))

const isAddress = (text: string): boolean => /^(https:\/\/\S+|halvings\.example\/\S*|\/explore\S*)$/.test(text)

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
    .replace(/<(span|div) class="[^"]*(?:_formula_|_block_)[^"]*">.*?<\/\1>(?!<\/span>)/gs, '')
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
  ['methods', () => import('./methods/page'), {}],
  ['literature', () => import('./literature/page'), params({})],
  ['replications', () => import('./replications/page'), params({})],
  ['scaling law', () => import('./scaling-law/page'), params({})],
  ['import', () => import('./import/page'), {}],
]
const queries = [
  '',
  'study=efficiency-milestones',
  'study=imagenet&method=pooled&interval=residual',
  'study=benchmarks&threshold=0.99',
  'study=hardware&law=transistors&nonsense=1',
  'study=training-runs',
]

const leftovers = (texts: readonly string[]): readonly string[] =>
  texts.flatMap(outside).filter((text) => /\p{L}{2}/u.test(text) && !isData(text))

const saidBy = ({ title, description }: Metadata): readonly string[] =>
  [title, description].map((one) => (typeof one === 'string' ? one : ''))

describe('in the language of brackets', () => {
  it.each(pages)('no word of the page "%s" stands outside', async (name, load, props) => {
    const { html, metadata } = await renderPage(name, (await load()) as PageModule, props)
    expect(html).toContain('«')
    expect(leftovers([...textsOf(html), ...saidBy(metadata)])).toEqual([])
  })

  it.each(queries)('no word of the workbench, its panels and its picture stands outside: %s', async (query) => {
    request.query = query
    const page = (await import('./explore/page')) as PageModule
    const { html, metadata } = await renderPage('explore', page, params({}))
    const panels = await renderPanels(query)
    const { figure } = await openFigure(query, 'https://halvings.example')
    const picture = await pictureFile(figure, { width: 900, height: 500 })
    const texts = [html, picture, ...panels.map((panel) => panel.html)].flatMap(textsOf)
    expect(leftovers([...texts, ...saidBy(metadata)])).toEqual([])
  })

  it.each(['chart.svg?delta=many', 'fit.csv?study=local-123456789abc', 'nothing.txt'])(
    'no word of the problem of %s stands outside',
    async (path) => {
      const { GET } = await import('./api/v1/[file]/route')
      const file = path.replace(/\?.*/, '')
      const asked = new Request(`https://halvings.example/api/v1/${path}`)
      const response = await GET(asked, { params: Promise.resolve({ file }) })
      const { detail, ignored = [] } = (await response.json()) as {
        readonly detail: string
        readonly ignored?: readonly { readonly reason: string }[]
      }
      expect(detail).toContain('«')
      expect(leftovers([detail, ...ignored.map(({ reason }) => reason)])).toEqual([])
    },
  )
})
