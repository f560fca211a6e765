/** `node --import tsx bench/coverage/table.ts`: results of `run.ts` on standard input, `docs/coverage.md` on standard output. */
import { readFileSync } from 'node:fs'
import { type IntervalMethod, intervalMethods } from './intervals'
import { type Cell, type Coverage, cells, type Design } from './simulate'

const LOWEST = 93
const HIGHEST = 97

const results = JSON.parse(readFileSync(0, 'utf8')) as readonly Coverage[]
const sets = results[0]?.sets ?? 0
const found = (method: string, cell: Cell) =>
  results.find((one) => one.method === method && one.cell === cells.indexOf(cell))
const percent = ({ covered, sets: all, without }: Coverage) => (100 * covered) / (all - without)
const outside = (one: Coverage) => percent(one) < LOWEST || percent(one) > HIGHEST
const row = (values: readonly string[]) => `| ${values.join(' | ')} |`
const cellsOf = (design: Design) => cells.filter((cell) => cell.design === design)

function heading({ n, errors }: Cell): string {
  switch (errors.kind) {
    case 'normal':
      return `${n}, normal`
    case 't5':
      return `${n}, t(5)`
    case 'lean':
      return `${n}, ${errors.rho}`
    case 'clusters':
      return `${errors.clusters}`
  }
}

function table(design: Design, methods: readonly IntervalMethod[]): string {
  const columns = cellsOf(design)
  const lines = methods.map(({ id, label }) =>
    row([
      label,
      ...columns.map((cell) => {
        const one = found(id, cell)
        if (!one) return '-'
        const text = percent(one).toFixed(1)
        return outside(one) ? `**${percent(one).toFixed(2)}**` : text
      }),
    ]),
  )
  return [row(['method', ...columns.map(heading)]), row(['---', ...columns.map(() => '---:')]), ...lines].join('\n')
}

const of = (design: Design, records = false) =>
  intervalMethods.filter((method) => method.designs.includes(design) && (method.records ?? false) === records)

const independent = cellsOf('independent')
const sentences = of('independent').flatMap(({ id, label }) => {
  const bad = independent.flatMap((cell) => {
    const one = found(id, cell)
    return one && outside(one) ? [{ text: `${percent(one).toFixed(2)} % (${heading(cell)})`, one }] : []
  })
  if (bad.length === 0) return []
  const verdict = bad.every(({ one }) => percent(one) < LOWEST)
    ? 'too narrow'
    : bad.every(({ one }) => percent(one) > HIGHEST)
      ? 'wider than it says'
      : 'off on both sides'
  return [`- **${label.replaceAll('*', '')}** is ${verdict}: ${bad.map(({ text }) => text).join('; ')}.`]
})
const good = of('independent').filter(({ id }) => independent.every((cell) => !outside(found(id, cell) as Coverage)))
const refusedIn = (design: Design, id: string) =>
  cellsOf(design).flatMap((cell) => {
    const one = found(id, cell)
    return one && one.without > 0 ? [`${one.without} sets of ${heading(cell)}`] : []
  })
const refused = refusedIn('independent', 'inverse')
const refusedByClusters = refusedIn('clusters', 'inverse-cr2')
const small = intervalMethods
  .filter(({ draws }) => draws !== null)
  .flatMap(({ id }) => independent.flatMap((cell) => (cell.n <= 20 ? [percent(found(id, cell) as Coverage)] : [])))
const fewRows = `${Math.min(...small).toFixed(0)} to ${Math.max(...small).toFixed(0)} %`
const drawn = intervalMethods.filter(({ draws }) => draws !== null).map(({ label, draws }) => `${label}: ${draws}`)

console.log(`# Do the 95 % intervals cover?

Written by \`npm run coverage\`; change the simulation in \`bench/coverage/\`, not this page.

${sets.toLocaleString('en')} synthetic data sets a column: dates at random over ten years, log2 cost on a line of ${'−0.8'} doublings a year,
scatter of one doubling, normal or Student's t with 5 degrees of freedom. Every row is used (\`select=all\`). A number is the
share of intervals, in percent, that hold the true slope; columns are numbers of rows and kinds of error; with ${sets.toLocaleString('en')} sets its standard error is half a point. **Bold**: outside
${LOWEST} to ${HIGHEST} %. The seeds are fixed, so the table is the same on every run.

${table('independent', of('independent'))}

Resamples a data set: ${drawn.join('; ')}. By the ranks of its two percentiles alone, an
interval from 399 draws covers 94.5 %, one from 999 covers 94.8 %.

## What the table says

Within ${LOWEST} to ${HIGHEST} % everywhere: ${good.map(({ label }) => label.replaceAll('*', '')).join('; ')}.

${sentences.join('\n')}

Percentiles of a bootstrap know nothing of Student's t, so with few rows they are narrower than they should be: at 12 and 20
rows the bootstrap intervals here cover ${fewRows}. The analytic intervals do not have this fault; with few rows take
those.

Fieller's interval is refused where the effect of performance is not significant${refused.length > 0 ? ` (${refused.join('; ')})` : ''};
those sets count neither as hits nor as misses.

## Rows that lean on the ones before

The same, with errors that follow \`u_i = rho u_(i-1) + e_i\` in date order; columns are numbers of rows and rho.

${table('lean', of('lean'))}

The AR(1) interval averages Student's t over every rho from 0 to 1, with the weight that the residuals give it: below 20 rows
that weight is the prior's, so it is not offered there. A single best rho (REML) in its place covers 81 to 90 % at rho 0.9.
Newey and West's interval takes its size and degrees of freedom from the dates at hand; with Kiefer and Vogelsang's critical
values for a mean it covers 3 to 13 points less. It is named for what it does: where neighbours lean by more than 0.3 it is too
narrow. \`auto\` takes AR(1) where the lag-1 correlation of residuals is above zero and there are 20 rows or more: a
significant correlation (1.645 over the root of n) lets independent-error intervals through that cover 80 % at 20 rows. On
series of under 20 rows no interval can know, and \`auto\`'s holds if the rows are independent.

## Clusters

Rows in clusters of one date each, the largest with twice as many rows as the middle one, half of the variance shared within a
cluster, five rows a cluster on average; columns are numbers of clusters.

${table('clusters', of('clusters'))}

CR2 with Satterthwaite's degrees of freedom needs no bootstrap: a wild cluster bootstrap (Webb's weights, null imposed, 199
draws) on the same kind of sets covers 91.5 to 96 % at 5, 92 to 95 at 10 and 94 to 95 at 15 clusters. \`inverse\` with CR2 is
refused where the effect of performance is not significant${refusedByClusters.length > 0 ? ` (${refusedByClusters.join('; ')})` : ''}.

## Records

Records are chosen by the very values that are fitted, so the line through them is not the line of all rows, and an interval
that takes them as given does not cover the slope that the data were made with:

${table('independent', of('independent', true))}

The more rows there are to choose from, the worse it gets. That is why a record fit comes with the test against chance, and
why \`reaching\`, \`all\`, the models with performance inside and the specification curve stand beside it.`)
