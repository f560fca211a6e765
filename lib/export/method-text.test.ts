import { renderToString } from 'katex'
import { describe, expect, it } from 'vitest'
import { structuresWithRate } from '@/lib/fits/scaling-law/structure'
import { figureOf, study } from '@/lib/view-state/bundled-studies.fixture'
import { goldenViews } from './golden/views.fixture'
import { lossFormula } from './method-loss-formula'
import { methodText } from './method-text'

const queries = [
  ...goldenViews.map(({ query }) => query),
  'study=benchmarks&from=2021-01-01&to=2024-12-31',
  'study=benchmarks&threshold=0.99',
  'study=benchmarks&method=inverse',
  'study=hardware&law=transistors',
  'study=efficiency-milestones&select=all&exclude=alexnet-level-googlenet',
]

const textOf = (query: string) => {
  const figure = figureOf(query)
  return { figure, steps: methodText(figure, study(figure.data.study).meta).steps }
}

describe('the text of the method', () => {
  it.each(queries)('%s: the counts of its steps end at the rows of the fit', (query) => {
    const { figure, steps } = textOf(query)
    const left = steps.flatMap(({ text }) => /, ([\d,]+) left\.$/.exec(text)?.[1] ?? [])
    const last = Number((left.at(-1) ?? String(figure.data.n)).replaceAll(',', ''))
    const withoutFit = figure.data.leftOut.filter(({ reason }) => reason === 'no-fit').length
    expect(last).toBe(figure.fit ? figure.fit.n : withoutFit)
  })

  it.each(queries)('%s: has whole sentences and formulas that typeset', (query) => {
    for (const { text, formula, after } of textOf(query).steps) {
      expect(text).toMatch(/^[A-Z].*[.:,a-z]$/s)
      expect(`${text}${after ?? ''}`).not.toMatch(/undefined|NaN|null|\{|\}/)
      if (formula) expect(renderToString(formula.tex, { throwOnError: true, strict: 'error' })).toContain('katex')
      if (formula) expect(formula.plain).not.toMatch(/[\\{}]/)
    }
  })

  it('says the numbers of AlexNet', () => {
    const all = textOf('study=efficiency-milestones')
      .steps.map(({ text, after }) => `${text} ${after ?? ''}`)
      .join('\n')
    for (const part of ['6 rows', 'Student’s t with 4 degrees of freedom', '15.68 months', '13.22 to 19.28'])
      expect(all).toContain(part)
  })

  it('writes every structure of the scaling law from its table', () => {
    for (const id of structuresWithRate)
      expect(renderToString(lossFormula(id).tex, { throwOnError: true, strict: 'error' })).toContain('katex')
    expect(lossFormula('7').plain).toBe(
      'L = exp(α_C + α_PTB [PTB] + α_WT2 [WT2] − α_Y y − α_N ln(N/N₀)) + exp(β_C + β_PTB [PTB] + β_WT2 [WT2] − β_Y y − β_D ln(D/D₀))',
    )
  })
})
