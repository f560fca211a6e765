/** How often intervals hold the truth: the section above the table, and the table's words. */
import type { Group } from '@/bench/coverage/page/summary'
import type { MethodsSection } from '../../../pages/methods-section'

export const coverage: MethodsSection = {
  title: 'How often the intervals hold',
  blocks: [
    'Each kind of interval is computed, by the code that answers here, on synthetic data whose slope is known, and the share of 95 % intervals that hold it is counted: 2,000 data sets a design (Monte Carlo error half a point). The sets are others than those by which limits were set, such as the number of points from which on an interval needs no “too narrow”. The table gives the least and the greatest share within a group of designs; every number is in the repository’s coverage page, with studies whose costs were shuffled: at most 5 % of their intervals leave out what was put in. The band of a line, and with it the dates of a forecast, is of the same errors as the interval, and is counted there too.',
    'The rule: a share below 93 % by more than two Monte Carlo errors, shown <strong>so</strong>, means that the interval says what it supposes wherever it is named (“if the points are independent”), or is refused. <em>Automatic</em> is the whole procedure, its look at the rows included. Of under 20 rows nothing can be seen of neighbours that lean, so it then takes the method’s own interval, with its “if”; so do estimators that are not least squares, at any number. Of a line through records no interval claims a level; record counts do.',
  ],
}

/** Words of the table. */
export const coverageTable = {
  caption: 'Share of 95 % intervals that hold the truth, least to greatest, in percent',
  interval: 'Interval',
  /** A link from an interval to its row. */
  howOftenItHolds: 'How often intervals of this kind hold the truth, in simulations',
  automatic: 'automatic',
  /** Stands for the column by which rows are in clusters. */
  clusterField: 'paper',
  /** @param low in percent; @param high the same where there is one number */
  range: (low: string, high: string): string => (low === high ? low : `${low} to ${high}`),
  groups: {
    few: 'independent, under 20',
    independent: 'independent, 20 or more',
    'lean-few': 'neighbours lean, 12',
    'lean-0.3': 'lean by 0.3',
    'lean-0.6': 'lean by 0.6',
    'lean-0.9': 'lean by 0.9',
    clusters: '5 to 40 clusters',
    records: 'records',
    spending: 'rising spending',
    'costs-exact': 'costs off, unsaid',
    'costs-said': 'costs off, said',
  } satisfies Readonly<Record<Group, string>>,
}
