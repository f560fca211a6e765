/** The tables that are not of one interval in one cell: ratios of pairs, the mean of all benchmarks, shuffled studies. */
import { type TogetherCoverage } from '../benchmarks'
import { markdownTable, shareWithError } from './markdown'
import { type PairsCoverage, pairsCells } from '../pairs'
import type { Shuffled } from '../shuffles'

export function pairsTable(list: readonly PairsCoverage[]): string {
  const papers = pairsCells.map(({ errors }) => (errors.kind === 'clusters' ? String(errors.clusters) : ''))
  const shares = pairsCells.map((cell) => {
    const one = list.find((some) => some.cell === cell.id)
    return one ? shareWithError(one.covered, one.sets) : '-'
  })
  return markdownTable(['interval', ...papers], [['mean of log ratios, CR2', ...shares]])
}

export function togetherTable(list: readonly TogetherCoverage[]): string {
  return markdownTable(
    [
      'method, share of the scatter that is a model’s own',
      'sets',
      'Knapp–Hartung',
      'models and benchmarks drawn',
      'mean off by',
    ],
    list.map(({ method, share, sets, without, knappHartung, drawn, off }) => [
      `\`${method}\`, ${share}`,
      (sets - without).toLocaleString('en'),
      shareWithError(knappHartung, sets - without),
      shareWithError(drawn, sets - without),
      (off / (sets - without)).toFixed(2).replace('-0.00', '0.00'),
    ]),
  )
}

export function shufflesTable(list: readonly Shuffled[]): string {
  return markdownTable(
    [
      'costs dealt anew',
      'models',
      'put in',
      'interval leaves it out',
      'sure to beat 18 months',
      'sure to beat 24 months',
    ],
    list.map(({ label, n, months, sets, excludes, sure }) => [
      label,
      String(n),
      months === null ? 'no trend' : `${months} months`,
      shareWithError(excludes, sets),
      sure['18'] === undefined ? '-' : shareWithError(sure['18'], sets),
      sure['24'] === undefined ? '-' : shareWithError(sure['24'], sets),
    ]),
  )
}
