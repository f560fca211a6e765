/** One more estimator in the registry, with its names: where a reader meets the estimators, there it is. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { GET } from '@/app/api/v1/[file]/route'
import { ControlsPanel } from '@/components/controls/controls-panel'
import { dashboardRows } from '@/components/tabs/specifications/dashboard-rows'
import { SpecificationTable } from '@/components/tabs/specifications/specification-table'
import type * as Lines from '@/lib/fits/estimators/line-estimators'
import type * as Registry from '@/lib/fits/estimators/registry'
import { methodText } from '@/lib/method-steps/method-text'
import { pythonScript } from '@/lib/programs/python'
import { rScript } from '@/lib/programs/r'
import { specificationsOf } from '@/lib/result/analyses/specifications-view'
import { figureOf, lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { seriesSummary } from '@/lib/result/series-summary'
import type * as Names from '@/lib/text/en/method/estimators'
import { valuesUntold } from '@/lib/view/api-docs.fixture'
import { fieldValues } from '@/lib/view/field-values.fixture'

vi.mock('@/lib/fits/estimators/registry', async (original) => {
  const real = await original<typeof Registry>()
  const madeUp = { ...real.findEstimator('ols'), id: 'made-up' }
  return {
    estimators: [...real.estimators, madeUp],
    estimatorIds: [...real.estimatorIds, madeUp.id],
    findEstimator: (id: string) => (id === madeUp.id ? madeUp : real.findEstimator(id as 'ols')),
  }
})
vi.mock('@/lib/fits/estimators/line-estimators', async (original) => {
  const { lineEstimator } = await original<typeof Lines>()
  return { lineEstimator: (id: string) => lineEstimator(id === 'made-up' ? 'ols' : (id as 'ols')) }
})
vi.mock('@/lib/text/en/method/estimators', async (original) => {
  const { estimatorNames } = await original<typeof Names>()
  const madeUp = { menu: 'M menu', caption: 'M caption', short: 'M short', sentence: () => 'M sentence.' }
  return { estimatorNames: { ...estimatorNames, 'made-up': madeUp } }
})

const QUERY = 'study=efficiency-milestones&estimator=made-up'
const one = study('efficiency-milestones')
const figure = figureOf(QUERY)

describe('a made-up estimator', () => {
  it('is admitted by the query, and drawn by the random queries', () => {
    expect(figure.ignored).toEqual([])
    expect(figure.query).toBe(QUERY)
    expect(fieldValues(one, Object.keys(lawRates)).estimator).toContain('made-up')
  })

  it('is in the menu', () => {
    const [benchmark] = one.meta.benchmarks
    if (!benchmark) throw new Error('no series')
    const html = renderToStaticMarkup(
      <ControlsPanel
        studies={[]}
        meta={one.meta}
        benchmark={benchmark}
        view={figure.view}
        summary={seriesSummary(figure.view, one)}
        evidence={null}
        study={null}
        lawRates={{}}
        resting={figure.view}
        onStudy={() => {}}
        onPreview={() => {}}
        onChange={() => {}}
      />,
    )
    expect(html).toContain('<option value="made-up" selected="">M menu</option>')
  })

  it('is named in the caption and in the steps of the method', () => {
    expect(figure.text.caption).toContain('M caption')
    expect(methodText(figure, one.meta).steps.map(({ text }) => text)).toContain('M sentence.')
  })

  it('is a choice of the specifications, in their table and under their curve', () => {
    const specifications = specificationsOf(figure.view, one, lawRates)
    const table = renderToStaticMarkup(
      <SpecificationTable lang="en" specifications={specifications} unit={null} hrefOf={() => null} />,
    )
    expect(table).toContain('<td>M short</td>')
    const rows = dashboardRows(specifications, null, 'en').groups.flatMap((group) => group.rows)
    expect(rows.map(({ label }) => label)).toContain('M short')
  })

  it('is missed by the programs, each by the name of its section', () => {
    expect(() => pythonScript(figure, one)).toThrow('no section trend-made-up')
    expect(() => rScript(figure, one)).toThrow('no section trend-made-up')
  })

  it('is answered by the API', async () => {
    const response = await GET(new Request(`http://localhost/api/v1/fit?${QUERY}`), {
      params: Promise.resolve({ file: 'fit' }),
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ view: { estimator: 'made-up' }, fit: { estimator: 'made-up' } })
  })

  it('is missed by docs/api.md', () => {
    const { estimator, ...others } = valuesUntold([one], Object.keys(lawRates))
    expect(estimator?.takes.filter((id) => !estimator.listed.includes(id))).toEqual(['made-up'])
    expect(others).not.toHaveProperty('select')
  })
})
