/** Every page in the language of brackets: its texts, spoken attributes, titles and previews. */
import { describe, expect, it, vi } from 'vitest'
import { addressesIn } from '@/lib/published/addresses-in'
import { onScreen } from '@/lib/chart/fixtures/on-screen'
import { apiWords } from '@/lib/text/api'
import { pictureFile } from '@/components/chart/picture-file'
import { listLiterature } from './_server/catalogue'
import { openApiDocument } from './_server/openapi/document'
import { openFigure } from './_server/answers/figures'
import type * as ScalingReport from './_server/answers/scaling-report'
import { QUERY_HEADER } from './_server/query-header'
import { leftovers, saidBy, textsOf } from './bracketed.fixture'
import { type PageModule, renderPage, renderPanels } from './every-page.fixture'

const request = vi.hoisted(() => ({ query: '' }))

vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers({ [QUERY_HEADER]: request.query, host: 'localhost' })),
}))
vi.mock('next/navigation', () => ({
  usePathname: () => '/',
  useRouter: () => ({ push: () => {}, replace: () => {} }),
  useSearchParams: () => new URLSearchParams(request.query),
}))
vi.mock('@/app/_server/answers/scaling-report', async (original) => {
  const { openStudy } = await import('./_server/studies')
  const { scalingLawReport } = await import('@/lib/result/analyses/scaling-law-report')
  const few = { averaged: 2, numerical: 20, transformer: 20, seed: 1 }
  const open = async () => {
    const study = await openStudy('lm-perplexity')
    return study && scalingLawReport(study, few)
  }
  return { ...(await original<typeof ScalingReport>()), openScalingReport: open }
})
vi.mock('@/app/_server/draws-at-build', () => ({ drawsAtBuild: () => null }))
vi.mock('@/app/_server/server-draws', () => ({
  computeDraws: () => Promise.resolve({ ok: false, reason: 'busy' }),
}))
vi.mock('@/lib/text/words-in', async () => (await import('./bracketed.fixture')).bracketedDoors)

const params = (values: object) => ({ params: Promise.resolve(values), searchParams: Promise.resolve(values) })
const failure = { error: Object.assign(new Error('x'), { digest: '12345' }), reset: () => {} }
/** Names of programs: addresses, parameters, types. */
const apiNames = () => {
  const { paths, components } = openApiDocument()
  const { schemas, parameters } = components
  const operations = Object.entries(paths).flatMap(([path, { get, post }]) => [
    ...(get ? [[`GET ${path}`, get] as const] : []),
    ...(post ? [[`POST ${path}`, post] as const] : []),
  ])
  const own = operations.flatMap(([, operation]) => operation.parameters.map((one) => ('name' in one ? one.name : '')))
  const kinds = Object.keys(apiWords('en').kinds)
  const names = [...operations.map(([name]) => name), ...own, ...Object.keys(schemas), ...Object.keys(parameters)]
  return ['GET', 'POST', ...names, ...kinds]
}
/** What published numbers were checked against, in pieces around the addresses in it. */
const sourcePieces = () =>
  listLiterature().flatMap(({ verifiedFrom }) => addressesIn(verifiedFrom).map(({ text }) => text))
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
  ['api', () => import('./api/page'), {}],
]
const queries = [
  '',
  'study=efficiency-milestones',
  'study=imagenet&method=pooled&interval=residual',
  'study=benchmarks&threshold=0.99',
  'study=hardware&law=transistors&nonsense=1',
  'study=training-runs',
]

describe('in the language of brackets', () => {
  it.each([
    ['a word beside brackets', '6 rows «of the data»', ['6 rows']],
    ['a word beside data', 'AlexNet or GoogLeNet', ['AlexNet or GoogLeNet']],
    ['a part of a cell', 'Creative Commons', ['Creative Commons']],
    ['no data', '«a «b» c», AlexNet, 2012; GoogLeNet (6), 5 %, https://halvings.example', []],
  ])('finds %s', (_, text, found) => {
    expect(leftovers([text])).toEqual(found)
  })

  it.each(pages)('no word of the page "%s" stands outside', async (name, load, props) => {
    const { html, metadata } = await renderPage(name, (await load()) as PageModule, props)
    expect(html).toContain('«')
    const own = name === 'api' ? apiNames() : name === 'literature' ? sourcePieces() : []
    expect(leftovers([...textsOf(html), ...saidBy(metadata)], own)).toEqual([])
  })

  it.each(queries)('no word of the workbench, its panels and its picture stands outside: %s', async (query) => {
    request.query = query
    const page = (await import('./explore/page')) as PageModule
    const { html, metadata } = await renderPage('explore', page, params({}))
    expect(metadata.openGraph?.images).toMatchObject([{ alt: expect.stringContaining('«') }])
    const panels = await renderPanels(query)
    const { figure } = await openFigure(query, 'https://halvings.example')
    const picture = await pictureFile(figure, onScreen({ width: 900, height: 500 }))
    const texts = [html, picture, ...panels.map((panel) => panel.html)].flatMap(textsOf)
    expect(leftovers([...texts, ...saidBy(metadata)])).toEqual([])
  })
})
