/** `node --import tsx bench/coverage/table.ts`: results of `run.ts` on standard input, `docs/coverage.md` on standard output. */
import { readFileSync } from 'node:fs'
import { intervalMethods } from './intervals'
import { type Coverage, cells } from './simulate'

const LOWEST = 93
const HIGHEST = 97

const results = JSON.parse(readFileSync(0, 'utf8')) as readonly Coverage[]
const sets = results[0]?.sets ?? 0
const found = (method: string, index: number) =>
  results.find((one) => one.method === method && one.n === cells[index]?.n && one.errors === cells[index]?.errors)
const percent = ({ covered, sets: all, without }: Coverage) => (100 * covered) / (all - without)
const outside = (one: Coverage) => percent(one) < LOWEST || percent(one) > HIGHEST
const heading = cells.map(({ n, errors }) => `${n}, ${errors === 'normal' ? 'normal' : 't(5)'}`)
const row = (values: readonly string[]) => `| ${values.join(' | ')} |`

function table(records: boolean): string {
  const methods = intervalMethods.filter((method) => (method.records ?? false) === records)
  const lines = methods.map(({ id, label }) =>
    row([
      label,
      ...cells.map((_, index) => {
        const one = found(id, index)
        if (!one) return '-'
        const text = percent(one).toFixed(1)
        return outside(one) ? `**${percent(one).toFixed(2)}**` : text
      }),
    ]),
  )
  return [row(['method', ...heading]), row(['---', ...cells.map(() => '---:')]), ...lines].join('\n')
}

const sentences = intervalMethods
  .filter(({ records }) => !records)
  .flatMap(({ id, label }) => {
    const bad = cells.flatMap((_, index) => {
      const one = found(id, index)
      return one && outside(one) ? [{ text: `${percent(one).toFixed(2)} % (${heading[index]})`, one }] : []
    })
    if (bad.length === 0) return []
    const verdict = bad.every(({ one }) => percent(one) < LOWEST)
      ? 'too narrow'
      : bad.every(({ one }) => percent(one) > HIGHEST)
        ? 'wider than it says'
        : 'off on both sides'
    return [`- **${label}** is ${verdict}: ${bad.map(({ text }) => text).join('; ')}.`]
  })
const good = intervalMethods.filter(
  ({ id, records }) => !records && cells.every((_, index) => !outside(found(id, index) as Coverage)),
)
const refused = cells.flatMap((_, index) => {
  const one = found('inverse', index)
  return one && one.without > 0 ? [`${one.without} sets of ${heading[index]}`] : []
})
const small = intervalMethods
  .filter(({ draws }) => draws !== null)
  .flatMap(({ id }) => cells.flatMap(({ n }, index) => (n <= 20 ? [percent(found(id, index) as Coverage)] : [])))
const fewRows = `${Math.min(...small).toFixed(0)} to ${Math.max(...small).toFixed(0)} %`
const drawn = intervalMethods.filter(({ draws }) => draws !== null).map(({ label, draws }) => `${label}: ${draws}`)

console.log(`# Do the 95 % intervals cover?

Written by \`npm run coverage\`; change the simulation in \`bench/coverage/\`, not this page.

${sets.toLocaleString('en')} synthetic data sets a column: dates at random over ten years, log2 cost on a line of ${'−0.8'} doublings a year,
scatter of one doubling, normal or Student's t with 5 degrees of freedom. Every row is used (\`select=all\`). A number is the
share of intervals, in percent, that hold the true slope; columns are numbers of rows and kinds of error; with ${sets.toLocaleString('en')} sets its standard error is half a point. **Bold**: outside
${LOWEST} to ${HIGHEST} %. The seeds are fixed, so the table is the same on every run.

${table(false)}

Resamples a data set: ${drawn.join('; ')}. By the ranks of its two percentiles alone, an
interval from 399 draws covers 94.5 %, one from 999 covers 94.8 %.

## What the table says

Within ${LOWEST} to ${HIGHEST} % everywhere: ${good.map(({ label }) => label).join('; ')}.

${sentences.join('\n')}

Percentiles of a bootstrap know nothing of Student's t, so with few rows they are narrower than they should be: at 12 and 20
rows the bootstrap intervals here cover ${fewRows}. The analytic intervals do not have this fault; with few rows take
those.

Fieller's interval is refused where the effect of performance is not significant${refused.length > 0 ? ` (${refused.join('; ')})` : ''};
those sets count neither as hits nor as misses.

## Records

Records are chosen by the very values that are fitted, so the line through them is not the line of all rows, and an interval
that takes them as given does not cover the slope that the data were made with:

${table(true)}

The more rows there are to choose from, the worse it gets. That is why a record fit comes with the test against chance, and
why \`reaching\`, \`all\`, the models with performance inside and the specification curve stand beside it.`)
