import { expect, it } from 'vitest'
import { specificationsIn } from '@/lib/text/tabs/specifications'
import { figureOf, lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { specificationsOf } from '@/lib/result/analyses/specifications-view'
import { reportContent } from './report-content'

it('counts specifications against every law of the view, measured ones too, as the page does', () => {
  const figure = figureOf('study=efficiency-milestones&law=24&law=fp32-per-usd')
  const one = study('efficiency-milestones')
  const page = specificationsOf(figure.view, one, lawRates)
  expect(page.laws.map(({ id }) => id)).toEqual(['24', 'fp32-per-usd'])
  const label = (id: string) => figure.laws.find((law) => law.id === id)?.label ?? id
  const said = specificationsIn(figure.view.lang).specificationFinding(page, label)
  expect(said).toContain('FP32 per dollar')
  expect(reportContent(figure, one, '').curves.map(({ text }) => text)).toContainEqual(expect.stringContaining(said))
})
