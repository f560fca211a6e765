/** The charts of the tabs as files: every number of the CSV stands where the picture draws it, and no other. */
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { findFormat } from '@/components/export/formats'
import { expectOneScale, valuesIn } from '@/components/plot/file/drawn-values.fixture'
import { addressOfFile } from '@/lib/export/address-of-file'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { type Draws, drawSteps } from '@/lib/result/draws/draws'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { ANALYSES, type AnalysisName } from './analysis-names'

const press = {
  png: () => Promise.reject(new Error('no pixels here')),
  embedFaces: (svg: string) => Promise.resolve(svg),
  typeset: null,
}

function drawsOf(query: string): Draws | null {
  const { view } = figureOf(query)
  const request = drawsRequest(view, study(view.study))
  if (!request) return null
  const steps = drawSteps(request, study(view.study))
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function opened(query: string) {
  const draws = drawsOf(query)
  const figure = figureOf(query, draws)
  return async (ending: string, asked: string): Promise<string> => {
    const body = await findFormat(`chart.${ending}`)
      ?.read(asked)
      .write({ figure, study: study(figure.view.study), draws }, press)
    return typeof body === 'string' ? body : ''
  }
}

const VIEWS: readonly (readonly [query: string, charts: readonly AnalysisName[]])[] = [
  ['study=imagenet&method=trend&select=reaching&interval=bootstrap&draws=200', ANALYSES],
  ['study=efficiency-milestones', ['specifications', 'residuals', 'forecast']],
]

describe.each(VIEWS)('the charts of %s', (query, charts) => {
  const write = opened(query)

  it.each(charts)('%s draws the numbers of its CSV, and no other', async (name) => {
    const [svg, csv] = await Promise.all([write('svg', `of=${name}`), write('csv', `of=${name}`)])
    expect(/.{0,60}(?:NaN|undefined|Infinity|var\().{0,60}/.exec(svg)?.[0]).toBeUndefined()
    const { data } = Papa.parse<Record<string, string>>(csv.trim(), { header: true })
    expect(data.length).toBeGreaterThan(1)
    if (name === 'bootstrap') {
      const heights = [...svg.matchAll(/data-role="bar"[^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height))
      expectOneScale([0, ...data.map(({ draws }) => Number(draws))], [0, ...heights])
      return
    }
    const panels = valuesIn(svg)
    const placed = [...panels.values()].flat()
    expect(placed).toHaveLength(data.length)
    for (const [panel, marks] of panels) {
      const rows = panels.size === 1 ? data : data.filter((row) => row.panel === panel)
      const filled = rows.map((row) =>
        Object.entries(row).flatMap(([key, value]) => (key === 'panel' || value === '' ? [] : [value])),
      )
      expectOneScale(
        filled.map(([x]) => Number(x)),
        marks.map(({ x }) => x),
      )
      expectOneScale(
        filled.map(([, y]) => Number(y)),
        marks.map(({ y }) => y),
      )
    }
  })

  it('remember their view, and link to their tab', async () => {
    const svg = await write('svg', 'of=residuals')
    expect(addressOfFile(new TextEncoder().encode(svg))).toContain(query.split('&')[0])
    expect(svg.replace(/<[^>]*>/g, '')).toContain('tab=residuals')
  })
})

it('a view without such a chart says why', async () => {
  const write = opened('study=efficiency-milestones')
  expect(await write('svg', 'of=bootstrap')).toContain('with bootstrap intervals')
  expect(await write('csv', 'of=bootstrap')).toMatch(/^\s*$/)
  expect(await opened('study=kan&method=paired')('svg', 'of=sweep')).toContain('no such chart')
})
