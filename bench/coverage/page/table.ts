/** `node --import tsx bench/coverage/page/table.ts`: what `run.ts` counted on standard input, `docs/coverage.md` on standard output. */
import { readFileSync } from 'node:fs'
import { bandsTable } from './bands-table'
import { type Cell, cells, type Design } from '../cells'
import { confirmedCells } from '../confirmed'
import { DRAWS } from '../drawn-kinds'
import { type IntervalMethod, intervalMethods } from '../kinds'
import { markdownTable, percent } from './markdown'
import { pairsTable, shufflesTable, togetherTable } from './other-tables'
import type { Counted } from '../plan'
import { errorOf, fails, isTold, share } from './results'
import type { Coverage } from '../simulate'

const {
  intervals: results,
  together,
  shuffles,
  bands,
  pairs,
  confirmed,
} = JSON.parse(readFileSync(0, 'utf8')) as Counted
const found = (method: string, cell: Cell, list = results) =>
  list.find((one) => one.method === method && one.cell === cell.id)
const cellsOf = (design: Design) => cells.filter((cell) => cell.design === design)

function heading({ n, slope, errors }: Cell): string {
  switch (errors.kind) {
    case 'normal':
    case 'one-sided':
      return `${n}, ${errors.kind}`
    case 't5':
      return `${n}, t(5)`
    case 'lean':
      return `${n}, ${errors.rho}`
    case 'clusters':
      return `${errors.clusters}`
    case 'spending':
      return `${n}, ${100 * errors.share} %, ${slope}`
    case 'costs':
      return `${n}, ×${errors.factor}`
  }
}

function table(
  columns: readonly Cell[],
  entry: (one: Coverage) => string,
  methods: readonly IntervalMethod[] = intervalMethods,
  head = heading,
  list = results,
): string {
  const lines = methods.flatMap(({ id, label }) => {
    const counts = columns.map((cell) => found(id, cell, list))
    if (!counts.some((one) => one && isTold(one))) return []
    return [[label, ...counts.map((one) => (one && isTold(one) ? entry(one) : '-'))]]
  })
  return markdownTable(['interval', ...columns.map(head)], lines)
}

function coverage(one: Coverage): string {
  const text = `${percent(share(one))} ±${percent(errorOf(one))}`
  return fails(one) ? `**${text}**` : text
}

const records = cellsOf('records')
const trendsOf = (kind: Cell['errors']['kind']) => records.filter(({ errors }) => errors.kind === kind)
const withTrend = (cell: Cell) => `${cell.n}, ${cell.slope}`
const spending = table(trendsOf('spending'), coverage)
/** "2,000", or "1,250 to 2,000" where a run was cut off. */
function setsOf(): string {
  const sets = results.map((one) => one.sets)
  const ends = [...new Set([Math.min(...sets), Math.max(...sets)])]
  return ends.map((end) => end.toLocaleString('en')).join(' to ')
}
const counting = intervalMethods.filter(({ id }) => id === 'record-count')
const power = table(
  [...trendsOf('normal'), ...trendsOf('one-sided')],
  (one) => percent(one.notZero / one.sets),
  counting,
  (cell) => `${heading(cell)}, ${cell.slope}`,
)

console.log(`# Do the 95 % intervals cover?

Written by \`npm run coverage\`, which keeps its counts in \`bench/coverage/counts/*.json\`; change the simulation in
\`bench/coverage/\`, not this page.

A number is the share of intervals, in percent, that hold the slope that the data were made with, with its Monte Carlo error.
**Bold**: below 93 % by more than two such errors. No interval is printed with a bare level that has a bold number in its row:
its name says what it supposes, or the product refuses it, and a test goes through these numbers and those names. More than
the level is allowed. A dash: no interval there (too few rows or clusters). Sets without an interval count neither as hits nor
as misses.

Data sets a number: ${setsOf()}.
Intervals from draws are of ${DRAWS} draws, where a view makes up to 10,000: by the ranks of its two percentiles alone one of ${DRAWS}
covers 94.5 %, so these numbers are half a point low.
Limits of the product, such as the number of rows from which on a kind has a bare name, were set on other data sets (or, where
these here failed, drawn tighter since: BCa, ratios of under 9 rows, draws of under 36, of which the last section counts other
data sets again), so that what passes was not chosen for it.
The seeds are fixed, so the tables are the same on every run. \`auto\` is the whole procedure, its look at the rows included.

## Independent rows

Dates at random over ten years, log2 cost on a line of −0.8 doublings a year, scatter of one doubling, normal or Student's t with
5 degrees of freedom. Every row is used (\`select=all\`). Columns: rows and kind of scatter.

${table(cellsOf('independent'), coverage)}

Percentiles of a bootstrap know nothing of Student's t, so with few rows they are too narrow, and named so under 36 rows; those of
residuals in blocks, and BCa ends, at any number. Fieller's interval is refused where the effect of performance is not significant:
of 6 rows in half of all sets, and the others' hold in 91 to 93 %, so under 9 rows it is named too. A limit is the first
simulated number of rows from which on a kind holds.

## Rows that lean on the ones before

The same, with errors that follow \`u_i = rho u_(i-1) + e_i\` in date order. Columns: rows and rho.

${table(cellsOf('lean'), coverage)}

The AR(1) interval averages Student's t over every rho from 0 to 1, with the weight that the residuals give it. Below 20 rows
that weight is the prior's, so it is not offered there, and no interval can know: \`auto\` then takes the method's own, which says
"if the points are independent". Newey and West's interval takes its size and degrees of freedom from the dates at hand; where
neighbours lean by more than 0.3 it is too narrow, and its name says so. \`auto\` takes AR(1) where the lag-1 correlation of residuals is above
zero and there are 20 rows or more: a significant correlation (1.645 over the root of n) lets independent-error intervals
through that cover 80 % at 20 rows. Estimators other than least squares have no AR(1) interval: theirs say "if the points are independent".

## Clusters

Rows in clusters of one date each, the largest with twice as many rows as the middle one, half of the variance shared within a
cluster, five rows a cluster on average. Columns: clusters.

${table(cellsOf('clusters'), coverage)}

CR2 with Satterthwaite's degrees of freedom needs no bootstrap: a wild cluster bootstrap (Webb's weights, null imposed, 199
draws) on the same kind of sets covers 91.5 to 96 % at 5, 92 to 95 at 10 and 94 to 95 at 15 clusters.

## Records

Dates over five years; normal scatter, or one-sided (exponential: nothing lies below the line). Records are chosen by the very
values that are fitted, so the line through them is not the line of all rows, and it is the trend of all that is held here.
Columns: models and doublings a year.

Normal scatter:

${table(trendsOf('normal'), coverage, undefined, withTrend)}

One-sided:

${table(trendsOf('one-sided'), coverage, undefined, withTrend)}

The t interval of a line through records claims no level in the product: it is "of this line, given these records". Record counts
are what \`auto\` takes. How often they exclude a slope of zero, in percent of all sets (where there is no trend this is their error):

${power}

Where models spend more and more than is needed (one-sided scatter, of so many of the models twice as wide after one year and
three times after two), the line through all models that reach a level tells what they spent, and the product says so and
holds it against no law:

${spending}

## Ratios at equal performance

The mean of log ratios of a comparison (\`paired\`), its pairs in papers as the clusters above, five pairs a paper on average:
CR2 with Satterthwaite's degrees of freedom. Under 5 papers no interval is printed. Columns: papers.

${pairsTable(pairs)}

## Costs known to a factor

\`inverse\`, where cost explains performance, with costs noted only within a factor of the truth, nine times in ten. Columns: rows and factor.

${table(cellsOf('costs'), coverage)}

Unsaid errors draw the slope to the fast side, and no interval knows it: an \`inverse\` view without \`costError\` says "if costs are
exact". With the factor said, the fit is corrected for it and Fieller's interval rests on the jackknife's variances.

## All benchmarks together

The random-effects mean of the rates of all benchmarks (overview, second figure), on rows like those of the study
\`benchmarks\`: its models on its benchmarks on its dates, each benchmark with a rate that scatters about a known mean as the real
rates do, and scatter of which a share is a model's own, alike on every benchmark. Two intervals of the mean: Knapp and Hartung's,
which takes benchmarks as independent, and the one that the level is claimed by, Student's t on the standard deviation of
${together[0]?.draws ?? 0} draws of models and then benchmarks. Last column: the mean that is found less the true one, doublings a year.
A set takes seconds, so there are as many as the column says, and the Monte Carlo error is larger than elsewhere.

${togetherTable(together)}

Slopes of \`inverse\` lean towards zero with small errors beside them, so that their weighted mean is off by half a doubling a year:
the interval holds the truth in spite of it, because it is wide.

## Studies with their costs shuffled

The costs of the models that reach a level are dealt anew among them, ${(shuffles[0]?.sets ?? 0).toLocaleString('en')} times: dates and scatter are real and no trend is left,
or one as fast as a law is put in. In percent of all shuffles: how often the interval that \`auto\` takes leaves the trend out (5 at
most), and how often the page would be more than 90 % sure of a trend faster than a law (10 at most). A shuffle that leaves no
interval counts as one that leaves nothing out.

${shufflesTable(shuffles)}

## The band of a line, and a forecast

A band is of the same errors as the interval (of records and from draws of slopes: the method's own). First table: how often the band on
a date holds the line that the data were made with, on that date. The dates at which the band holds a cost, which the tab
"Forecast" gives, hold the true date exactly where the band on that date holds the true cost, so the numbers are the forecast's
too. Columns: rows and errors, as in the tables above; other data sets.

${bandsTable(bands, 'line')}

The same of one more point, which scatters about the line as the others do:

${bandsTable(bands, 'point')}

Of leaning rows and of clusters a band by t says as little as an interval by t; its name is the same.

## Names, on other data sets

Names that were drawn tighter by the numbers above (see the top of the page), counted again on data sets that had no part in
it: a bare name for draws of rows and residuals from 36 rows on, and for ratios from 9 rows on. BCa ends and residuals in
blocks have no bare name at all.

${table(confirmedCells, coverage, undefined, heading, confirmed)}`)
