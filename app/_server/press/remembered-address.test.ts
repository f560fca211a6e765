/** Every kind of file that holds a figure, brought back: it opens the page, and the tab, that it came from, and its numbers come out again. */
import { describe, expect, it } from 'vitest'
import { openPageChart } from '@/app/_server/charts/page-charts'
import { readComparison } from '@/app/_server/answers/asked-comparison'
import { openComparison } from '@/app/_server/answers/comparison'
import { readQuery } from '@/app/_server/answers/asked-view'
import { comparisonOf } from '@/components/compare/compared.fixture'
import { comparisonFiles } from '@/components/compare/comparison-files'
import { findFormat } from '@/components/export/formats'
import { chartFiles } from '@/components/export/pages/chart-files'
import { PAGE_CHARTS } from '@/components/export/pages/page-charts'
import { studyReportFiles } from '@/components/export/pages/study-report-files'
import { ANALYSES } from '@/components/tabs/charts/analysis-names'
import { addressOfFile } from '@/lib/export/address-of-file'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { serverPress } from './server-press'

const ORIGIN = 'https://example.org'
const STUDY = 'efficiency-milestones'
const figure = figureOf(`study=${STUDY}`)

const addressIn = (body: string | Uint8Array | undefined): string => {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? new Uint8Array())
  return addressOfFile(bytes) ?? 'none'
}
const written = (file: string, query = '') =>
  findFormat(file)
    ?.read(query)
    .write({ figure, study: study(STUDY), draws: null }, serverPress)

/** The pinned link says of itself that its number came out again. */
async function proofsOf(address: string): Promise<readonly (string | undefined)[]> {
  const [path, query = ''] = address.split('?')
  if (path === '/compare') {
    const { comparison } = await openComparison(await readComparison(query), ORIGIN, { client: '' })
    return comparison.views.map((view) => view.figure.proof?.state)
  }
  const { view, study: opened, ignored } = await readQuery(query)
  expect(ignored).toEqual([])
  return [figureOf(query).proof?.state, view.study === opened.meta.id ? 'identical' : 'other']
}

describe('a figure that is brought back', () => {
  it.each(['chart.png', 'chart.svg', 'chart.pdf', 'report.pdf'])('as %s opens its view', async (file) => {
    const address = addressIn(await written(file))
    expect(address).toBe(figure.permalink.replace(ORIGIN, ''))
    expect(await proofsOf(address)).toEqual(['identical', 'identical'])
  })

  it.each(ANALYSES)('of the tab %s opens that tab', async (name) => {
    const endings = name === 'sweep' ? ['svg', 'png', 'pdf'] : ['svg']
    for (const ending of endings) {
      const address = addressIn(await written(`chart.${ending}`, `of=${name}`))
      const query = new URLSearchParams(address.split('?')[1])
      expect([query.get('tab'), query.get('breakShape')], ending).toEqual(
        name === 'kink' ? ['break', 'kink'] : [name, null],
      )
      expect(await proofsOf(address)).toEqual(['identical', 'identical'])
    }
  })

  it.each(comparisonFiles.filter(({ type }) => /image|pdf/.test(type)).map((file) => [file.id, file] as const))(
    'of a comparison as %s opens all its views',
    async (_, { read }) => {
      const comparison = comparisonOf(['study=imagenet', `study=${STUDY}`])
      const address = addressIn(await read('').write(comparison, serverPress))
      expect(address).toBe(comparison.permalink.replace(ORIGIN, ''))
      expect(await proofsOf(address)).toEqual(['identical', 'identical'])
    },
  )

  it.each(PAGE_CHARTS)('of the chart "%s" opens its page', async (name) => {
    const opened = await openPageChart(name, '', ORIGIN)
    for (const { ending, read } of chartFiles.filter((one) => /^(svg|png|pdf)$/.test(one.ending))) {
      if (!opened) throw new Error(name)
      const address = addressIn(await read('').write(opened.chart, serverPress))
      expect(address, ending).toBe(opened.chart.text.link.replace(ORIGIN, ''))
    }
  })

  it('as the report of a study opens the page of the study', async () => {
    const asked = { study: study(STUDY), figures: [figure] as const, page: `${ORIGIN}/studies/${STUDY}` }
    const report = await studyReportFiles.find(({ file }) => file === 'report.pdf')?.write(asked, serverPress)
    expect(addressIn(report)).toBe(`/studies/${STUDY}`)
  })
})
