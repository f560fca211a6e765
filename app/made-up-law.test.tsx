/** A series that its folder calls a law: it can be asked for and is named, with no line of code about it. */
import { rmSync } from 'node:fs'
import { afterAll, expect, it, vi } from 'vitest'
import { GET } from '@/app/api/v1/[file]/route'
import { lawRates } from '@/app/_server/catalogue'
import type * as Catalogue from '@/app/_server/catalogue'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { type PageModule, renderPage } from './every-page.fixture'

vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))
vi.mock('next/navigation', () => ({
  useRouter: () => ({ push: () => {} }),
  useSearchParams: () => new URLSearchParams('study=efficiency-milestones&law=widgets'),
}))
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers({ [QUERY_HEADER]: 'study=efficiency-milestones&law=widgets' })),
}))

const folder = vi.hoisted(() => ({ root: '' }))
vi.mock('@/app/_server/catalogue', async (original) => {
  const { rootWithMadeUpStudy } = await import('./made-up-study.fixture')
  const rows = ['a,A,2018-01-01,16', 'b,B,2019-01-01,9', 'c,C,2020-01-01,4', 'd,D,2021-01-01,2']
  folder.root = rootWithMadeUpStudy({ rows, law: 'Price of widgets' })
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder.root)
  const catalogue = await original<typeof Catalogue>()
  cwd.mockRestore()
  return catalogue
})
afterAll(() => rmSync(folder.root, { recursive: true }))

it('is measured under the id of its series', () => {
  expect(lawRates().widgets).toMatchObject({ label: 'Price of widgets', source: { study: 'made-up' } })
})

it('is in the menu, and in the sentence and the caption beside the chart', async () => {
  const page = (await import('./explore/page')) as PageModule
  const { html } = await renderPage('page', page, { searchParams: Promise.resolve({}) })
  expect(html).toMatch(/<input type="checkbox" name="law"[^>]*checked=""[^>]*value="widgets"\/>Price of widgets/)
  expect(html.split('Price of widgets').length).toBeGreaterThan(2)
})

const file = (name: string) =>
  GET(new Request(`http://localhost/api/v1/${name}?study=efficiency-milestones&law=widgets`), {
    params: Promise.resolve({ file: name }),
  })

it('is named by the API, in the sentence of the answer too', async () => {
  const { laws, text } = (await (await file('fit')).json()) as {
    readonly laws: readonly { readonly id: string; readonly label: string }[]
    readonly text: { readonly comparison: string }
  }
  expect(laws.map(({ id }) => id)).toEqual(['widgets'])
  expect(laws[0]?.label).toContain('Price of widgets')
  expect(text.comparison).toMatch(/as fast as Price of widgets/)
})

it('is named in the picture: at its line, in the caption below, and in the alternative text', async () => {
  const svg = await (await file('chart.svg')).text()
  const [, alternative = ''] = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg) ?? []
  const drawn = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) => text.replace(/<[^>]*>/g, ''))
  expect(alternative).toContain('Price of widgets')
  expect(drawn.filter((text) => text.includes('Price of widgets')).length).toBeGreaterThan(1)
})
