/** How a change of a study's data is told, on its page and in the feed. */
import type { DataChange, MovedNumber } from '@/lib/data/versions/data-changes'
import { formatInteger, formatNumber, plural } from '../format'

const rows = ({ added, changed, gone }: DataChange['rows']): string =>
  [
    added > 0 ? `${formatInteger(added)} added` : null,
    changed > 0 ? `${formatInteger(changed)} changed` : null,
    gone > 0 ? `${formatInteger(gone)} gone` : null,
  ]
    .filter((part) => part !== null)
    .join(', ')

/** Of the months per factor of two: four digits tell small moves apart. */
const months = (number: MovedNumber['from']): string =>
  number === null ? 'no number' : `${formatNumber(number.months, 4)}`

export const dataChanges = {
  title: 'Changes of the data',
  feedTitle: 'Halvings: changes of the data',
  feed: 'All studies’ changes as a feed',
  /** Follows the version. */
  rows: (counts: DataChange['rows']) => {
    const text = rows(counts)
    return text === '' ? '' : `: rows ${text}`
  },
  before: 'As it was before',
  moved: (n: number) => plural(n, 'number moves', 'numbers move'),
  /** Follows what the number answers. */
  fromTo: ({ from, to }: MovedNumber) =>
    to === null ? `: from ${months(from)} months to no number` : `: from ${months(from)} to ${months(to)} months`,
  entryTitle: (study: string) => `${study}: data changed`,
  firstEntryTitle: (study: string) => `${study}: first version`,
}
