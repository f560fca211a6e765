/** One more method in the list, with its names and its steps: where a reader meets the methods, there it is. Modules of its own, because it changes the list. */
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/[file]/route'
import { Warnings } from '@/components/answer/notices'
import { ControlsPanel } from '@/components/controls/controls-panel'
import { MethodPanel } from '@/components/tabs/method/method-panel'
import { layoutFigure } from '@/lib/chart/layout'
import { legendEntries } from '@/lib/chart/legend'
import type { FitMethod, MethodTraits } from '@/lib/fits/methods/method'
import { fitMethods } from '@/lib/fits/methods/fit-methods'
import { pooled } from '@/lib/fits/methods/pooled'
import { methods } from '@/lib/fits/methods/registry'
import { type ModelSteps, modelSteps } from '@/lib/method-steps/model-steps'
import { methodText } from '@/lib/method-steps/method-text'
import { finishedFigure } from '@/lib/programs/golden/views.fixture'
import { pythonScript } from '@/lib/programs/python'
import { rScript } from '@/lib/programs/r'
import { figureOf, lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { seriesSummary } from '@/lib/result/series-summary'
import { type MethodNames, methodNames } from '@/lib/text/en/method/methods'
import { valuesUntold } from '@/lib/view/api-docs.fixture'
import { fieldValues } from '@/lib/view/field-values.fixture'

const madeUp: FitMethod = { ...pooled, id: 'made-up', reads: [], estimators: [], usesSelection: false }
const names: MethodNames = {
  name: 'M name',
  menu: 'M menu',
  bandBesideDraws: 'M band',
  direction: null,
  plainRow: 'M row',
  bandOf: 'the line',
  slopeErrorBy: 'M error',
  influence: null,
  more: { href: '/m-page', text: 'M page' },
}
const steps: ModelSteps = {
  year: () => ({ tex: 't', plain: 'M year' }),
  steps: () => [{ text: 'M model.' }],
}

const QUERY = 'study=imagenet&method=made-up'
const one = study('imagenet')
const opened = () => figureOf(QUERY)

describe('a made-up method', () => {
  beforeAll(() => {
    Object.assign(methodNames, { 'made-up': names })
    Object.assign(modelSteps, { 'made-up': steps })
    Object.assign(fitMethods, { 'made-up': madeUp })
    ;(methods as readonly MethodTraits[] as MethodTraits[]).push(madeUp)
  })
  afterAll(() => (methods as readonly MethodTraits[] as MethodTraits[]).pop())

  it('is admitted by the query, and drawn by the random queries', () => {
    const { ignored, query, fit } = opened()
    expect(ignored).toEqual([])
    expect(query).toBe(QUERY)
    expect(fit).toMatchObject({ method: 'made-up', interval: 'cr2' })
    expect(fieldValues(one, Object.keys(lawRates)).method).toContain('made-up')
  })

  it('is refused, by its own word, where it does not admit the series', () => {
    const [series] = study('hardware').meta.benchmarks
    const figure = figureOf(`study=hardware&benchmark=${series?.id ?? ''}&method=made-up`)
    expect(figure.ignored).toEqual([
      { parameter: 'method', raw: 'made-up', refusal: { code: 'one-of', values: ['trend'] } },
    ])
  })

  it('is in the menu, and options that it does not read are not', () => {
    const { view } = opened()
    const [benchmark] = one.meta.benchmarks
    if (!benchmark) throw new Error('no series')
    const html = renderToStaticMarkup(
      <ControlsPanel
        studies={[]}
        meta={one.meta}
        benchmark={benchmark}
        view={view}
        summary={seriesSummary(view, one)}
        evidence={null}
        study={null}
        lawRates={{}}
        resting={view}
        onStudy={() => {}}
        onPreview={() => {}}
        onChange={() => {}}
      />,
    )
    expect(html).toMatch(/<input type="radio" name="method" checked="" value="made-up"\/>M menu/)
    expect(html).not.toContain('name="estimator"')
    expect(html).not.toContain('name="select"')
  })

  it('is answered in the sentence, and named in the caption with its band', () => {
    const { text } = opened()
    expect(text.title).toMatch(/halves every/)
    expect(text.caption).toContain('M name')
    const drawn = finishedFigure(`${QUERY}&interval=bootstrap&draws=50`).figure
    expect(JSON.stringify(drawn.text)).toContain('M band')
  })

  it('names its rows in the legend', () => {
    const texts = legendEntries(layoutFigure(opened(), { width: 900, height: 500 })).map(({ text }) => text)
    expect(texts).toContain('M row')
  })

  it('tells its year, its model and its error in the method tab', () => {
    const page = { tab: 'method', breakShape: 'two-lines', program: null } as const
    const html = renderToStaticMarkup(
      <MethodPanel figure={opened()} meta={one.meta} study={one} page={page} onChange={() => {}} />,
    )
    expect(html).toContain('M model.')
    expect(html).toContain('; M error)')
    expect(methodText(opened(), one.meta).steps.map(({ formula }) => formula?.plain)).toContain('M year')
  })

  it('points at its page below the cautions, which say that a selection is ignored', () => {
    const html = renderToStaticMarkup(<Warnings figure={figureOf(`${QUERY}&select=all`)} />)
    expect(html).toContain('<a href="/m-page">M page</a>')
    expect(html).toContain('the selection is ignored')
  })

  it('is missed by the programs, each by the name of its section', () => {
    expect(() => pythonScript(opened(), one)).toThrow('no section method-made-up')
    expect(() => rScript(opened(), one)).toThrow('no section method-made-up')
  })

  it('is answered by the API', async () => {
    const response = await GET(new Request(`http://localhost/api/v1/fit?${QUERY}&select=all`), {
      params: Promise.resolve({ file: 'fit' }),
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      view: { method: 'made-up' },
      fit: { method: 'made-up' },
      warnings: expect.arrayContaining([{ code: 'selection-ignored', method: 'M name' }]),
    })
  })

  it('is missed by docs/api.md', () => {
    const { method } = valuesUntold([one], Object.keys(lawRates))
    expect(method?.takes.filter((id) => !method.listed.includes(id))).toEqual(['made-up'])
  })
})
