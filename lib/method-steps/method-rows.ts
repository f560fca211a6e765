/** The rules of a view in the order in which rows meet them (METHODS 3), with the rows that each leaves. */
import { findMethod } from '@/lib/fits/methods/registry'
import type { LeftOutReason } from '@/lib/fits/rows/observation'
import { namedFilters } from '@/lib/figure/named-filters'
import { methodWords, type RowRule } from '@/lib/text/method/method'
import type { Figure } from '@/lib/figure/figure'
import { type MethodSubject, nounOf, titleOf } from './method-subject'

/** What each rule left of the rows, in words, and the numbers that later steps speak of. */
export interface RowsLeft {
  /** A sentence a rule. */
  readonly sentences: readonly string[]
  /** Rows before selection: what is resampled. */
  readonly population: number
  /** What the rows of a resample are asked again, in words. */
  readonly again: readonly string[]
  /** Rows that records are taken from, and whether two of them cost the same. */
  readonly reaching: { readonly rows: number; readonly ties: boolean }
}

interface Rule {
  readonly rule: RowRule
  readonly reasons: readonly LeftOutReason[]
  /** A resample meets it anew; by what name. */
  readonly again?: string
}

/** The rules in the order in which they are applied, each with the rows it dropped and those it left. */
export function rowsLeft(subject: MethodSubject): RowsLeft {
  const { figure, cost, metric } = subject
  const { data, view } = figure
  const { usesSelection } = findMethod(view.method)
  const context = {
    noun: nounOf(cost),
    better: cost.better,
    metric,
    afterRecords: usesSelection && view.select === 'records',
  }
  const rules = rowRules(subject)
  const dropped = ({ reasons }: Rule) => data.leftOut.filter(({ reason }) => reasons.includes(reason)).length
  const leftAfter = (some: readonly Rule[]) => some.reduce((left, rule) => left - dropped(rule), data.n)
  const asked = rules.filter(({ again }) => again !== undefined)
  return {
    sentences: rules.map((rule, i) =>
      methodWords(view.lang).rowSentence(rule.rule, context, dropped(rule), leftAfter(rules.slice(0, i + 1))),
    ),
    population: leftAfter(rules.filter(({ again }) => again === undefined)),
    again: [...new Set(asked.map(({ again }) => again ?? ''))],
    reaching: reachingOf(figure),
  }
}

/** Rows that reach: those fitted, those that are no record, and records outside the window. */
function reachingOf({ points, context }: Figure): RowsLeft['reaching'] {
  const beside = context.filter(({ reason }) => reason === 'not-a-record' || reason === 'outside-window')
  const costs = [...points, ...beside].map(({ cost }) => cost)
  return { rows: costs.length, ties: new Set(costs).size < costs.length }
}

function rowRules({ figure, meta, metric }: MethodSubject): readonly Rule[] {
  const { view, data } = figure
  const { askedAgain } = methodWords(view.lang)
  const idsOf = (reason: LeftOutReason) => data.leftOut.filter((one) => one.reason === reason).map(({ id }) => id)
  const where = (condition: boolean, entry: Rule): readonly Rule[] => (condition ? [entry] : [])
  const bare = (reason: LeftOutReason) =>
    where(idsOf(reason).length > 0, { rule: { kind: 'usable', reason }, reasons: [reason] })
  const scale = (reason: LeftOutReason, again: string) =>
    where(idsOf(reason).length > 0, { rule: { kind: 'scale', reason }, reasons: [reason], again })
  const { usesSelection } = findMethod(view.method)
  const { threshold } = view
  const reaches = usesSelection && view.select !== 'all' && metric !== null && threshold !== null
  const excluded = idsOf('excluded')
  return [
    ...bare('no-date'),
    ...bare('no-cost'),
    ...bare('cost-not-positive'),
    ...(reaches ? [] : bare('no-performance')),
    ...where(view.where.length > 0, {
      rule: { kind: 'filters', filters: namedFilters(view.where, meta) },
      reasons: ['filtered'],
    }),
    ...where(excluded.length > 0, { rule: { kind: 'exclusions', ids: excluded }, reasons: ['excluded'] }),
    ...where(idsOf('other-score-of-model').length > 0, {
      rule: { kind: 'one-row-a-model', column: titleOf(meta, meta.roles.model ?? '') },
      reasons: ['other-score-of-model'],
    }),
    ...scale('at-or-below-chance', askedAgain.scale),
    ...scale('off-scale', askedAgain.scale),
    ...(reaches
      ? [
          {
            rule: { kind: 'reaching', threshold, metric } as const,
            reasons: ['does-not-reach', 'no-performance'] as const,
            again: askedAgain.threshold,
          },
        ]
      : []),
    ...where(usesSelection && view.select === 'records', {
      rule: { kind: 'records' },
      reasons: ['not-a-record'],
      again: askedAgain.records,
    }),
    ...where(view.from !== null || view.to !== null, {
      rule: { kind: 'window', from: view.from, to: view.to },
      reasons: ['outside-window'],
      again: askedAgain.dates,
    }),
    ...scale('no-vocabulary', askedAgain.vocabulary),
  ]
}
