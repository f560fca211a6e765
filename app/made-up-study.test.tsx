/** One more folder of two rows in `data/`: where a reader meets the studies, there it is. */
import { rmSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { lawRates, listStudies } from '@/app/_server/catalogue'
import type * as Catalogue from '@/app/_server/catalogue'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { openStudy } from '@/app/_server/studies'
import { holdRowsFile, studyContract } from '@/data/study-contract.fixture'
import { type PageModule, renderPage } from './every-page.fixture'

vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))
vi.mock('next/navigation', () => ({
  usePathname: () => '/',
  useRouter: () => ({ push: () => {} }),
  useSearchParams: () => new URLSearchParams('study=made-up'),
}))
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers({ [QUERY_HEADER]: 'study=made-up' })),
}))
vi.mock('@/app/_server/draws-at-build', () => ({ drawsAtBuild: () => null }))
vi.mock('@/app/_server/server-draws', () => ({
  computeDraws: () => Promise.resolve({ ok: false, reason: 'busy' }),
}))

const folder = vi.hoisted(() => ({ root: '' }))
vi.mock('@/app/_server/catalogue', async (original) => {
  const { rootWithMadeUpStudy } = await import('./made-up-study.fixture')
  folder.root = rootWithMadeUpStudy({ rows: ['one,One,2020-01-01,8', 'two,Two,2022-01-01,4'] })
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder.root)
  const catalogue = await original<typeof Catalogue>()
  cwd.mockRestore()
  return catalogue
})
afterAll(() => rmSync(folder.root, { recursive: true }))

const params = { params: Promise.resolve({ id: 'made-up' }), searchParams: Promise.resolve({}) }

async function htmlOf(load: () => Promise<unknown>, props: object = {}): Promise<string> {
  const { html } = await renderPage('page', (await load()) as PageModule, props)
  return html
}

describe('a made-up study', () => {
  it('is opened by its id', async () => {
    expect((await openStudy('made-up'))?.rows).toHaveLength(2)
  })

  it.each(studyContract)('is held to the contract: $name', ({ hold }) => {
    const study = listStudies().find(({ meta }) => meta.id === 'made-up')
    if (!study) throw new Error('not listed')
    hold(study, lawRates())
    holdRowsFile(readFileSync(join(folder.root, 'data/made-up/rows.csv'), 'utf8'))
  })

  it('is in the list of studies', async () => {
    const html = await htmlOf(() => import('./studies/page'))
    expect(html).toContain('Title of the made-up study')
    expect(html).toContain('href="/studies/made-up"')
  })

  it('has a page of its own', async () => {
    const html = await htmlOf(() => import('./studies/[id]/page'), params)
    for (const text of ['Title of the made-up study', 'Widgets', 'About price', 'Made-up source'])
      expect(html).toContain(text)
  })

  it('is on the overview', async () => {
    expect(await htmlOf(() => import('./page'))).toContain('Short made-up title')
  })

  it('is in the menu of the workbench, which answers for it', async () => {
    const html = await htmlOf(() => import('./explore/page'), params)
    expect(html).toContain('<option value="made-up" selected="">Short made-up title</option>')
    expect(html).toContain('a widget')
  })
})
