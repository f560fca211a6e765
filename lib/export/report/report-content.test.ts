import { expect, it } from 'vitest'
import { findFormat } from '@/components/export/formats'
import { specificationsIn } from '@/lib/text/tabs/specifications'
import { figureOf, lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { specificationsOf } from '@/lib/result/analyses/specifications-view'

const press = {
  png: () => Promise.reject(new Error('no pixels here')),
  embedFaces: (svg: string) => Promise.resolve(svg),
  typeset: null,
}
const written = async (file: string, query: string, own = ''): Promise<string> => {
  const figure = figureOf(query)
  const asked = { figure, study: study(figure.view.study), draws: null }
  return String(await findFormat(file)?.read(own).write(asked, press))
}

it('counts specifications against every law of the view, measured ones too, as the page does', async () => {
  const query = 'study=efficiency-milestones&law=24&law=fp32-per-usd'
  const { view, laws } = figureOf(query)
  const page = specificationsOf(view, study('efficiency-milestones'), lawRates)
  expect(page.laws.map(({ id }) => id)).toEqual(['24', 'fp32-per-usd'])
  const label = (id: string) => laws.find((law) => law.id === id)?.label ?? id
  const said = specificationsIn(view.lang).specificationFinding(page, label)
  expect(said).toContain('FP32 per dollar')
  expect(await written('report.html', query)).toContain(said)
})

it('has the curves that the tabs have, mark for mark', async () => {
  const query = 'study=efficiency-milestones'
  const marks = (text: string) =>
    /data-panel="specifications"[^]*?<\/svg>/.exec(text)?.[0].match(/data-role="value"/g)?.length
  const drawn = marks(await written('report.html', query))
  expect(drawn).toBeGreaterThan(5)
  expect(drawn).toBe(marks(await written('chart.svg', query, 'of=specifications')))
})
