import { renderToString } from 'katex'
import { describe, expect, it } from 'vitest'
import { structuresWithRate } from '@/lib/fits/scaling-law/structure-ids'
import { formats } from '@/lib/text/formats'
import { methodNumberWords } from '@/lib/text/method/method-numbers'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { questionOf } from '@/lib/result/fit-view'
import { finishedFigure, goldenViews } from '@/lib/programs/golden/views.fixture'
import { costFormula } from './method-formula'
import { lossFormula } from './method-loss-formula'
import { methodText } from './method-text'

const queries = [
  ...goldenViews.map(({ query }) => query),
  ...structuresWithRate.map((structure) => `structure=${structure}&benchmark=penn-treebank`),
  'study=benchmarks&from=2021-01-01&to=2024-12-31',
  'study=benchmarks&threshold=0.99',
  'study=benchmarks&method=inverse',
  'study=benchmarks&select=all',
  'study=dawnbench',
  'study=hardware&law=transistors',
  'study=hardware&benchmark=fp16-per-usd',
  'study=imagenet&cost=parameters&method=pooled&interval=residual',
  'study=inference-prices&method=pooled',
  'study=microprocessors&benchmark=cores&select=records',
  'study=efficiency-milestones&select=all&exclude=alexnet-level-googlenet',
]

const textOf = (query: string) => {
  const figure = figureOf(query)
  return { figure, steps: methodText(figure, study(figure.data.study).meta).steps }
}

const joined = (steps: ReturnType<typeof textOf>['steps']) =>
  steps.map(({ text, formula, after }) => [text, formula?.plain, after].filter(Boolean).join(' ')).join('\n')

/** All that is said of a view whose draws are not there. */
const said = (query: string) => joined(textOf(query).steps)

/** All that is said once the draws are made. */
const saidWhole = (query: string) => {
  const { figure, study: one } = finishedFigure(query)
  return joined(methodText(figure, one.meta).steps)
}

describe('the text of the method', () => {
  it.each(queries)('%s: the counts of its steps end at the rows of the fit', (query) => {
    const { figure, steps } = textOf(query)
    const left = steps.flatMap(({ text }) => /, ([\d,]+) left\.$/.exec(text)?.[1] ?? [])
    const last = Number((left.at(-1) ?? String(figure.data.n)).replaceAll(',', ''))
    const withoutFit = figure.data.leftOut.filter(({ reason }) => reason === 'no-fit').length
    expect(last).toBe(figure.pairs ? figure.data.used : figure.fit ? figure.fit.n : withoutFit)
  })

  it.each(queries)('%s: has whole sentences and formulas that typeset', (query) => {
    for (const { text, formula, after } of textOf(query).steps) {
      expect(text).toMatch(/^[A-Z].*[.:,a-z]$/s)
      // A title may hold a dash, as between the names of Kolmogorov and Arnold.
      const own = `${text}${after ?? ''}`.replace(/“[^”]+”/g, '“title”')
      expect(own).not.toMatch(/undefined|NaN|null|\{|\}|–|“”/)
      if (formula) expect(renderToString(formula.tex, { throwOnError: true, strict: 'error' })).toContain('katex')
      if (formula) expect(formula.plain).not.toMatch(/[\\{}]/)
    }
  })

  it('says the numbers of AlexNet', () => {
    const all = said('study=efficiency-milestones')
    for (const part of ['6 rows', 'Student’s t with 4 degrees of freedom (n − 2)', '15.68 months', '13.22 to 19.28'])
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

describe('what the text says of rows', () => {
  it('takes records in date order, of one day the better first, ties none', () => {
    expect(said('study=benchmarks')).toContain(
      'In date order, on one day the lower cost first, keep the records: a cost strictly below that of every earlier row. The first is one, a tie is none.',
    )
    expect(said('study=hardware&select=records')).toContain('on one day the higher value first')
  })

  it('names columns by their titles and a list by what it has', () => {
    expect(said('study=imagenet&where=extra_data:false')).toContain('Keep the rows whose “Extra data” is no.')
    expect(said('study=training-runs')).toContain(
      'whose “Notable” is yes and “Flags” has neither “compute imputed from benchmarks” nor “of the same training run as another row”.',
    )
  })

  it('says in plain words that a window makes no records, and which rows were left out', () => {
    expect(said('study=benchmarks&from=2021-01-01')).toContain('a row that is no record above is none here.')
    expect(said('study=efficiency-milestones&select=all&exclude=alexnet-level-googlenet')).toContain(
      'Leave out by hand: alexnet-level-googlenet.',
    )
  })

  it('gives the date’s formula, and says where the checked date is used', () => {
    expect(said('study=efficiency-milestones')).toContain('t = 2000 + (days since 1 January 2000) / 365.25')
    expect(said('study=efficiency-milestones')).not.toContain('Publication date, checked')
    expect(said('study=efficiency-milestones&dates=checked')).toContain(
      '“Publication date, checked”, not “Publication date in the source”',
    )
  })

  it.each([
    ['', 'C = 6 × Parameters × Corpus size'],
    ['study=dawnbench', 'C = Time to the target × Price of the machines / 3,600'],
    ['study=hardware&benchmark=fp16-per-usd', 'C = (FP16 or BF16 tensor, else FP16) / Release price'],
    ['study=nanogpt-speedrun&benchmark=optimizer-steps-3-28&cost=tokens', 'C = 524,288 × Steps'],
    ['study=inference-prices', 'price in USD per million tokens, from “Price, blended 3:1”.'],
  ])('%s: says how its cost is made', (query, words) => {
    expect(said(query)).toContain(words)
  })

  it('typesets titles and factors that a reader’s own file may have', () => {
    const field = { name: 'a', type: 'number', title: '50 % of {x}_1 & \\y', description: '' } as const
    const cost = { id: 'c', label: 'c', unit: '', better: 'less', times: ['a'], over: [], factor: 8.64e19 } as const
    const formula = costFormula(cost, [field], 'en')
    expect(formula?.plain).toBe('C = 8.64 × 10¹⁹ × 50 % of {x}_1 & \\y')
    expect(renderToString(formula?.tex ?? '', { throwOnError: true, strict: 'error' })).toContain('katex')
  })

  it('does not repeat a unit that the label has', () => {
    expect(said('study=imagenet&cost=parameters')).toContain('its parameter count, from “Parameters”.')
    expect(said('study=microprocessors')).toContain('its transistor count, from “Value”.')
    expect(said('study=nanogpt-speedrun&benchmark=optimizer-steps-3-28&cost=steps')).toContain(
      'its optimizer steps, from',
    )
    expect(said('study=benchmarks')).toContain('its training compute in FLOP.')
  })
})

describe('what the text says of models', () => {
  it('names the metric of the threshold, and what it does', () => {
    expect(said('method=trend')).toContain('Keep the rows that reach the threshold, perplexity 20 or less.')
    expect(said('study=inference-prices&threshold=0.43912')).toContain('accuracy 43.912\u00a0% or more')
    for (const query of ['', 'method=pooled', 'method=inverse'])
      expect(said(query)).toContain(
        'The threshold, perplexity 20 on “WikiText-103”, sets the level of the line and not its slope.',
      )
    expect(said('study=benchmarks&select=all')).toContain('No threshold is asked for')
  })

  it('gives the scaling law’s dates, origins and doubling times', () => {
    const all = said('')
    for (const part of [
      't = year + (day of the year − 1) / 365',
      't₀ = 2012.4877, N₀ = 2,000,000 and D₀ = 888,000 are the least of the 231 rows fitted',
      'T_N = 12 ln(2) α_N / α_Y,  T_D = 12 ln(2) β_D / β_Y,  T_C = 1 / (1 / T_N + 1 / T_D),  b = −12 / T_C',
      'It stops short: 0.0507222675 can be reached.',
    ])
      expect(all).toContain(part)
  })

  it.each(['4', '5', '6', '10', '11'])('names the benchmark of the rate of structure %s', (structure) => {
    const all = said(`structure=${structure}&benchmark=penn-treebank`)
    expect(all).toContain('so the compute needed on “Penn Treebank” halves')
    if (structure === '11')
      expect(all).toContain('T_N = 12 ln(2) (α_N + α_NPTB) / (α_Y + α_YPTB),  T_D = 12 ln(2) (β_D + β_DPTB)')
  })

  it('says of structure 13 whose times they are, and gives the others’', () => {
    const { figure, steps } = textOf('structure=13')
    const all = joined(steps)
    expect(all).toContain('so the compute needed for transformers halves')
    expect(all).toContain('T_N = 12 ln(2) α_Nt / α_Y')
    const others = figure.fit?.doublingTimes?.computeOtherArchitectures ?? NaN
    expect(all).toMatch(new RegExp(`Other architectures, .* T_C = ${others.toFixed(2)} months`))
  })

  it.each([
    ['2', 'more data alone, doubled every T_D months;', 'T_C = T_D'],
    ['8', 'more data alone, doubled every T_D months;', 'T_C = T_D'],
    ['3', 'more parameters alone, doubled every T_N months;', 'T_C = T_N'],
    ['9', 'more parameters alone, doubled every T_N months;', 'T_C = T_N'],
  ])('structure %s has progress in one input', (structure, words, formula) => {
    const all = said(`structure=${structure}`)
    expect(all).toContain(words)
    expect(all).toContain(formula)
    expect(all).not.toContain('product')
  })

  it('defines the vocabulary and tokens read again', () => {
    expect(said('structure=19')).toContain('V is the size of the vocabulary (“Vocabulary”)')
    expect(said('structure=20')).toContain('D′ = D (1 + R (1 − exp(−E / R)))')
    expect(said('structure=20')).toContain('R = 2.9157')
  })

  it('explains a negative time, and how many starts ended elsewhere', () => {
    const all = said('solver=converged')
    expect(all).toContain('T_N is negative: with time it took more parameters.')
    expect(all).toContain('2 of 9 starts ended at another optimum.')
    expect(said('')).not.toContain('is negative')
  })

  it('says of quantile regression what is true in small samples too', () => {
    const query = 'study=efficiency-milestones&estimator=quantile&tau=0.25'
    expect(said(query)).toContain(
      'At most 25\u00a0% of the points lie strictly below it and at most 75\u00a0% strictly above.',
    )
    const { points } = figureOf(query)
    const away = points.map(({ residual }) => residual).filter((residual) => Math.abs(residual) > 1e-9)
    expect(away.filter((residual) => residual < 0).length).toBeLessThanOrEqual(0.25 * points.length)
    expect(away.filter((residual) => residual > 0).length).toBeLessThanOrEqual(0.75 * points.length)
  })

  it('says what Huber’s scale is, what R² is of, and Fieller’s degrees of freedom', () => {
    const huber = said('study=nanogpt-speedrun&estimator=huber')
    expect(huber).toContain('min(1, 1.345 s / |e|)')
    expect(huber).toContain('the median of |e| over 0.6745, taken anew in each step')
    const inverse = said('study=imagenet&interval=fieller')
    expect(inverse).toContain('R² of g(p) is')
    expect(inverse).toContain('with 99 degrees of freedom (n − 3)')
    expect(said('study=imagenet&method=pooled')).toContain('R² of log₂ C is')
    expect(said('')).toContain('R² of ln perplexity is')
  })
})

describe('what the text says of intervals', () => {
  it('says which rows are drawn, how many, by what seed, and how the ends are read', () => {
    const all = saidWhole('study=benchmarks&select=reaching&interval=bootstrap&draws=50&seed=7')
    for (const part of [
      '50 bootstrap draws (seed 7; xoshiro128**, its state from SplitMix64)',
      'Each draws 90 rows with replacement from the 90 left before selection, asks for the threshold again, and fits.',
      'the quantiles 0.025 and 0.975 (type 7) of the drawn slopes',
    ])
      expect(all).toContain(part)
    expect(saidWhole('study=imagenet&interval=bootstrap&draws=50&level=0.9')).toContain(
      'from the 102 above and fits again. The ends are the quantiles 0.05 and 0.95',
    )
    expect(saidWhole('study=efficiency-milestones&interval=bootstrap&ci=bca&draws=50')).toContain(
      'bias-corrected and accelerated quantiles (BCa, type 7) of the drawn slopes, the acceleration being that of the slopes without each row',
    )
  })

  it.each([
    'study=benchmarks&select=reaching&interval=bootstrap',
    'study=benchmarks&method=inverse&interval=bootstrap&from=2022-01-01',
    'study=training-runs&interval=bootstrap',
    'study=inference-prices&benchmark=math-level-5&interval=bootstrap&method=pooled',
    'structure=19&interval=bootstrap&from=2015-01-01',
  ])('%s: draws from as many rows as the population has', (query) => {
    const { figure, steps } = textOf(query)
    const { observations } = questionOf(figure.view, study(figure.data.study)).population
    expect(joined(steps)).toContain(`with replacement from the ${formats('en').formatInteger(observations.length)} `)
  })

  it('names what is drawn together by the column’s title', () => {
    expect(saidWhole('draws=40')).toMatch(/groups of rows with the same “Reference” .*; N₀, D₀ and t₀ stay/)
    expect(saidWhole('study=nanogpt-speedrun&interval=cluster&by=url&draws=40')).toContain('with the same “Link”')
  })

  it('says whether residuals are drawn one by one or in blocks', () => {
    expect(saidWhole('study=imagenet&interval=residual&draws=40')).toContain('with replacement, one by one, and fits')
    const { figure } = finishedFigure('study=nanogpt-speedrun&interval=residual&draws=40')
    expect(joined(methodText(figure, study('nanogpt-speedrun').meta).steps)).toContain(
      `in blocks of ${String(figure.fit?.bootstrap?.block)} neighbours in date order`,
    )
  })

  it('says why there is none', () => {
    expect(said('study=efficiency-milestones&benchmark=gnmt-level')).toContain(
      'There is no interval: nothing is left to estimate the scatter from.',
    )
    expect(said('draws=0')).toContain('There is no interval: it needs bootstrap draws, and none are asked for.')
    expect(saidWhole('study=benchmarks&benchmark=osworld&select=reaching&interval=bootstrap')).toContain(
      'There is no interval: 2 points drawn again give hardly any different samples, 5 are needed.',
    )
    expect(said('study=benchmarks&benchmark=adversarial-nli&method=inverse')).toContain(
      'There is no interval: the effect of cost on performance is not significant at 95\u00a0%',
    )
  })

  it('does not swap ends that are equal, and counts one degree of freedom', () => {
    const time = {
      months: 20.5,
      low: 20.5,
      high: 20.501,
      significant: true,
      direction: 'halving',
      opposite: null,
    } as const
    expect(
      methodNumberWords('en').monthsSentence({
        halvingTime: time,
        bootstrap: null,
        slopeInterval: [-12 / 20.5, -12 / 20.501],
      }),
    ).toBe('20.50 months, a halving time; both ends of its interval round to 20.50.')
    expect(said('study=dawnbench&benchmark=squad-1-1-question-answering&interval=t')).toContain(
      'with 1 degree of freedom (n − 2)',
    )
  })
})

describe('what the text says beside the number', () => {
  it('says once that a law is measured, on what, and why its sign is turned', () => {
    const all = said('study=benchmarks&law=transistors')
    expect(all.match(/measured/g)).toHaveLength(1)
    expect(all).toContain(
      'on the default view of “Transistors” in “Microprocessors, 1971 to 2021”, its whole record (99 points, Nov 1971 to Nov 2021), 0.5013 doublings',
    )
    expect(all).toContain('as a fall of cost −0.5013')
    const hardware = said('study=hardware&law=transistors')
    expect(hardware).not.toContain('as a fall')
    expect(hardware).toContain('over the dates of the fit (62 points, Feb 2001 to Nov 2021)')
  })

  it('holds the records against chance where the view does', () => {
    expect(said('study=efficiency-milestones')).toContain('The source lists records only')
    expect(said('study=dawnbench')).toContain('from Rényi’s exact distribution')
    const ties = said('study=benchmarks&seed=3')
    expect(ties).toContain(
      'Of 144 models with a date and a score, 92 reach exact match 60\u00a0%, 50 of them with a cost.',
    )
    expect(ties).toContain(
      'from 999 shuffles of the costs over the dates (seed 3, the data counted as one more), as costs tie',
    )
    expect(ties).toMatch(/of the others a share of [\d.]+ has records at least as steep/)
    expect(said('study=nanogpt-speedrun&select=records')).not.toContain('Rényi') // its source lists records only
  })

  it('gives the lag-1 correlation, and the other reading of the same rows', () => {
    const { figure, steps } = textOf('study=imagenet')
    expect(joined(steps)).toContain(`less their mean, Σ eᵢ eᵢ₊₁ / Σ eᵢ², is ${(figure.fit?.lag1 ?? NaN).toFixed(2)}.`)
    expect(joined(steps)).toContain(
      'Cost explained by date and performance, on the same rows, gives a halving time of 18.71',
    )
    expect(said('study=imagenet&method=pooled')).toContain('Performance explained by cost and date, on the same rows')
  })
})
