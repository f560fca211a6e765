/**
 * Most of a picture is its plot, whatever kind of chart it is: in the sizes of journals it grows with its words, in those of slides
 * and posts the words grow smaller, and what can be spared goes.
 */
import { describe, expect, it } from 'vitest'
import { comparisonOf } from '@/components/compare/compared.fixture'
import { ANALYSES } from '@/components/tabs/charts/analysis-names'
import { openAnalysisChart } from '@/components/tabs/charts/analysis-charts'
import { comparisonScenes } from '@/lib/chart/comparison-scenes'
import { layoutDocument } from '@/lib/chart/document-layout'
import { layoutPanels } from '@/lib/chart/panels-layout'
import { pictureForm, type PrintSizeName, printSizes } from '@/lib/chart/picture-form'
import { sceneOfFigure } from '@/lib/chart/scene'
import { figureOf, studies, study } from '@/lib/result/bundled-studies.fixture'
import { comparisonPresets } from '@/lib/view/comparison/presets'
import { pictureFile } from './picture-file'
import { chartSvg } from './standalone-chart'

const SHARE = 0.6
const ROUNDING = 0.003 // sides are whole pixels

const SIZES = ([...Object.keys(printSizes), 'screen'] as (PrintSizeName | 'screen')[]).map(
  (name) =>
    [
      name,
      pictureForm(name === 'screen' ? { of: 'screen' } : { of: 'preset', name }, { width: 1200, height: 800 }, null, {
        ground: 'white',
        shown: { title: true, caption: true },
      }),
    ] as const,
)

/** Of the area, what lies between the last words above the content and the first below it. */
function shareIn(svg: string): number {
  const [, width = NaN, height = NaN] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number)
  const [, left = NaN, top = NaN] = (/<g transform="translate\(([\d.]+) ([\d.]+)\)/.exec(svg) ?? []).map(Number)
  const words = svg.slice(0, svg.indexOf('<g transform="translate('))
  const below = [...words.matchAll(/<text\b[^>]*>/g)]
    .map(([tag]) => Number(/ y="([\d.]+)"/.exec(tag)?.[1]) - Number(/font-size="([\d.]+)"/.exec(tag)?.[1]))
    .filter((y) => y > top)
  expect(below.length).toBeGreaterThan(0)
  return ((Math.min(...below) - 12 - top) * (width - 2 * left)) / (width * height)
}

describe.each(SIZES)('at %s the plot is most of', (_, form) => {
  it.each([...studies.keys()])('the default view of %s', async (id) => {
    const figure = figureOf(`study=${id}`)
    if (figure.pairs) return expect(shareIn(await pictureFile(figure, form))).toBeGreaterThan(SHARE - ROUNDING)
    const { text, permalink, view } = figure
    const layout = layoutDocument(sceneOfFigure(figure), text, permalink, form.size, view.lang, form.shown)
    const { plot, width, height } = layout
    expect((plot.width * plot.height) / (width * height)).toBeGreaterThan(SHARE - ROUNDING)
  })

  it.each(comparisonPresets)('the comparison "$id" side by side', ({ queries }) => {
    const { panels, ...size } = layoutPanels(comparisonOf(queries, 'multiples'), form.size, form.shown)
    const tops = panels.map(({ origin: [, top] }) => top - 21) // with the name above each
    const bottoms = panels.map(({ origin: [, top], plot }) => top + plot.height)
    const across = size.width - 2 * Math.min(...panels.map(({ origin: [left] }) => left))
    const shareOfPanels = ((Math.max(...bottoms) - Math.min(...tops)) * across) / (size.width * size.height)
    expect(shareOfPanels).toBeGreaterThan(SHARE - ROUNDING)
  })

  it.each(comparisonPresets.filter(({ id }) => id !== 'parameters'))('the comparison "$id" together', ({ queries }) => {
    const comparison = comparisonOf(queries, 'layers')
    const { subtitle, caption, address, lang } = comparison
    const [scene] = comparisonScenes(comparison)
    if (!scene) throw new Error('no scene')
    const words = { subtitle, caption, comparison: '' }
    const { plot, width, height } = layoutDocument(scene, words, address, form.size, lang, form.shown)
    expect((plot.width * plot.height) / (width * height)).toBeGreaterThan(SHARE - ROUNDING)
  })

  it.each(ANALYSES.filter((name) => name !== 'bootstrap'))('the chart of the tab %s', async (name) => {
    const figure = figureOf('study=efficiency-milestones&select=reaching')
    const chart = await openAnalysisChart(name, { figure, study: study('efficiency-milestones'), draws: null })
    const svg = await chartSvg(chart, form)
    if (chart.table.rows.length > 0) expect(shareIn(svg)).toBeGreaterThan(SHARE - ROUNDING)
  })
})
