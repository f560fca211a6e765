/** `node --import tsx bench/coverage/table.ts`: `results.json` on standard input, `docs/coverage.md` on standard output. */
import { readFileSync } from 'node:fs'
import { type Cell, cells, type Design } from './cells'
import { DRAWS } from './drawn-kinds'
import { type IntervalMethod, intervalMethods } from './kinds'
import { errorOf, fails, isTold, share } from './results'
import type { Coverage } from './simulate'

const results = JSON.parse(readFileSync(0, 'utf8')) as readonly Coverage[]
const found = (method: string, cell: Cell) => results.find((one) => one.method === method && one.cell === cell.id)
const row = (values: readonly string[]) => `| ${values.join(' | ')} |`
const cellsOf = (design: Design) => cells.filter((cell) => cell.design === design)
const percent = (p: number) => (100 * p).toFixed(1)

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
): string {
  const lines = methods.flatMap(({ id, label }) => {
    const list = columns.map((cell) => found(id, cell))
    if (!list.some((one) => one && isTold(one))) return []
    return [row([label, ...list.map((one) => (one && isTold(one) ? entry(one) : '-'))])]
  })
  return [row(['interval', ...columns.map(head)]), row(['---', ...columns.map(() => '---:')]), ...lines].join('\n')
}

function coverage(one: Coverage): string {
  const text = `${percent(share(one))} ±${percent(errorOf(one))}`
  return fails(one) ? `**${text}**` : text
}

const records = cellsOf('records')
const trendsOf = (kind: Cell['errors']['kind']) => records.filter(({ errors }) => errors.kind === kind)
const withTrend = (cell: Cell) => `${cell.n}, ${cell.slope}`
const spending = table(trendsOf('spending'), coverage)
const setsOf = (slow: IntervalMethod['slow']) => {
  const method = intervalMethods.find((one) => one.slow === slow)
  return (results.find((one) => one.method === method?.id)?.sets ?? 0).toLocaleString('en')
}
const counting = intervalMethods.filter(({ id }) => id === 'record-count')
const power = table(
  [...trendsOf('normal'), ...trendsOf('one-sided')],
  (one) => percent(one.notZero / one.sets),
  counting,
  (cell) => `${heading(cell)}, ${cell.slope}`,
)

console.log(`# Do the 95 % intervals cover?

Written by \`npm run coverage\`, which keeps its counts in \`bench/coverage/results.json\`; change the simulation in
\`bench/coverage/\`, not this page.

A number is the share of intervals, in percent, that hold the slope that the data were made with, with its Monte Carlo error.
**Bold**: below 93 % by more than two such errors. No interval is printed with a bare level that has a bold number in its row:
its name says what it supposes, or the product refuses it, and a test goes through these numbers and those names. More than
the level is allowed. A dash: no interval there (too few rows or clusters). Sets without an interval count neither as hits nor
as misses.

Data sets a number: ${setsOf(undefined)}; of AR(1) and \`auto\` in the tables where it can take AR(1) ${setsOf('rho')}, as each integrates over every rho; of
intervals from draws ${setsOf('draws')}, of ${DRAWS} draws each (by the ranks of its two percentiles alone such an interval covers 94.5 %).
The seeds are fixed, so the tables are the same on every run. \`auto\` is the whole procedure, its look at the rows included.

## Independent rows

Dates at random over ten years, log2 cost on a line of −0.8 doublings a year, scatter of one doubling, normal or Student's t with
5 degrees of freedom. Every row is used (\`select=all\`). Columns: rows and kind of scatter.

${table(cellsOf('independent'), coverage)}

Percentiles of a bootstrap know nothing of Student's t, so with few rows they are too narrow, and named so up to 20 rows; those of
residuals in blocks at any number. Fieller's interval is refused where the effect of performance is not significant: of 6 rows in
half of all sets, and the others' hold in 91 to 92 %, so up to 6 rows it is named too.

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

## Costs known to a factor

\`inverse\`, where cost explains performance, with costs noted only within a factor of the truth, nine times in ten. Columns: rows and factor.

${table(cellsOf('costs'), coverage)}

Unsaid errors draw the slope to the fast side, and no interval knows it: an \`inverse\` view without \`costError\` says "if costs are
exact". With the factor said, the fit is corrected for it and Fieller's interval rests on the jackknife's variances.`)
