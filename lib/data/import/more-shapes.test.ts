/** Ways to write a table beside those of `cases/`: each is the same ten rows, whose cost halves exactly every year. */
import { expect, it } from 'vitest'
import { buildStudy } from './build-study'
import { readFile } from './files/read-file'
import { guessMapping } from './guess/guess-mapping'
import { reshaped, AS_READ } from './tables/reshape'
import { suggestUnpivot } from './tables/unpivot'

const ROWS = Array.from({ length: 10 }, (_, i) => ({ name: `S${i}`, year: 2014 + i, cost: 1.024e20 / 2 ** i }))
type One = (typeof ROWS)[number]

const csv = (cells: (one: One) => string, header = 'system,date,training compute (FLOP)') =>
  [header, ...ROWS.map(cells)].join('\n')
const inDigitsOf = (zero: string) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)))

const byPlace = (value: (one: One) => string | number) => Object.fromEntries(ROWS.map((one, i) => [i, value(one)]))

const SHAPES: Readonly<Record<string, string>> = {
  'dates in brackets': csv(({ name, year, cost }) => `${name},(${year}),${cost}`),
  'a blank before the power of ten': csv(
    ({ name, year, cost }) => `${name},${year}-03-01,${(cost / 1e15).toFixed(2)} E+15`,
  ),
  'Arabic digits': csv(
    ({ name, year, cost }) => `${name},${inDigitsOf('٠')(`${year}-03-01`)},${inDigitsOf('٠')(String(BigInt(cost)))}`,
  ),
  'Devanagari digits': csv(({ name, year, cost }) => `${name},${year}-03-01,${inDigitsOf('०')(String(BigInt(cost)))}`),
  'cells in EFLOPs, which may be a count or a speed, under a header of work': csv(
    ({ name, year, cost }) => `${name},${year}-03-01,${cost / 1e18} EFLOPs`,
    'system,date,training compute',
  ),
  'a grid of lines': [
    '+-----+-----+-----+',
    '| system | date | compute (FLOP) |',
    '+=====+=====+=====+',
    ...ROWS.map(({ name, year, cost }) => `| ${name} | ${year}-03-01 | ${cost} |\n+-----+-----+-----+`),
  ].join('\n'),
  "a database's console": [
    ' system | date | compute (FLOP) ',
    '--------+------+----------------',
    ...ROWS.map(({ name, year, cost }) => ` ${name} | ${year}-03-01 | ${cost}`),
  ].join('\n'),
  'years after an apostrophe': csv(
    ({ name, year, cost }) => `${name},'${String(year).slice(2)},${cost}`,
    'system,year,training compute (FLOP)',
  ),
  'Korean dates': csv(({ name, year, cost }) => `${name},${year}년 3월 1일,${cost}`, '모델,날짜,compute (FLOP)'),
  'Japanese dates': csv(({ name, year, cost }) => `${name},${year}年3月1日,${cost}`, 'モデル,日付,学習計算量 (FLOP)'),
  'every line as one quoted cell': csv(
    ({ name, year, cost }) => `"""${name}, own"",${year}-03-01,${cost}"`,
    '"system,date,training compute (FLOP)"',
  ),
  "a console's frame": [
    '┌────────┬────────────┬────────────────┐',
    '│ system │    date    │ compute (FLOP) │',
    '├────────┼────────────┼────────────────┤',
    ...ROWS.map(({ name, year, cost }) => `│ ${name} │ ${year}-03-01 │ ${cost} │`),
    '└────────┴────────────┴────────────────┘',
  ].join('\n'),
  "an article's source": [
    '{| class="wikitable sortable"',
    '|+ Own counts',
    '! System !! Date !! Compute (FLOP)',
    ...ROWS.flatMap(({ name, year, cost }) => [
      '|-',
      `| [[${name} (net)|${name}]] || style="text-align:right" | {{dts|${year}|3|1}}<ref>Own.</ref>`,
      `| '''${cost}'''`,
    ]),
    '|}',
  ].join('\n'),
  'a name over each of the columns that it spans': csv(
    ({ name, year, cost }) => `${name},${year}-03-01,${cost},3e11`,
    'Model,Release,Training,Training\nname,date,compute (FLOP),tokens',
  ),
  'a row of units': csv(
    ({ name, year, cost }) => `${name},${year}-03-01,${cost}`,
    'system,date,compute\n[-],[-],[FLOP]',
  ),
  'half years': csv(({ name, year, cost }) => `${name},H1 ${year},${cost}`),
  'days as sentences have them': csv(({ name, year, cost }) => `${name},5th of March ${year},${cost}`),
  'Spanish days': csv(
    ({ name, year, cost }) => `${name},1 de marzo de ${year},${cost}`,
    'sistema,fecha,cómputo (FLOP)',
  ),
  'records under their names': JSON.stringify(
    Object.fromEntries(ROWS.map(({ name, year, cost }) => [name, { date: `${year}-03-01`, compute_flop: cost }])),
  ),
  'records a line, with commas behind them': ROWS.map(
    ({ name, year, cost }) => `${JSON.stringify({ name, date: `${year}-03-01`, compute_flop: cost })},`,
  ).join('\n'),
  'columns and rows apart': JSON.stringify({
    columns: ['system', 'date', 'compute (FLOP)'],
    data: ROWS.map(({ name, year, cost }) => [name, `${year}-03-01`, cost]),
  }),
  "reStructuredText's simple table": [
    '====== ========== ==============',
    'system date       compute_flop',
    '====== ========== ==============',
    ...ROWS.map(({ name, year, cost }) => `${name}     ${year}-03-01 ${cost}`),
    '====== ========== ==============',
  ].join('\n'),
  'columns by place, as pandas writes them': JSON.stringify({
    system: byPlace(({ name }) => name),
    date: byPlace(({ year }) => `${year}-03-01`),
    'compute (FLOP)': byPlace(({ cost }) => cost),
  }),
}

it.each(Object.entries(SHAPES))('%s', async (_, text) => {
  const read = await readFile({ name: 'own', bytes: new TextEncoder().encode(text) })
  if (!read.ok) throw new Error(read.problem.code)
  const mapping = guessMapping(read.value)
  const { study, rejected } = buildStudy(read.value, mapping)
  expect(rejected).toEqual([])
  const cost = study?.meta.costs[0]
  expect(cost?.unit).toBe('FLOP')
  expect(study?.rows.map(({ cells }) => Number(cells[String(cost?.times[0])]) * (cost?.factor ?? NaN))).toEqual(
    ROWS.map(({ cost: exact }) => expect.closeTo(exact, -13) as number),
  )
  expect(study?.rows.map(({ cells }) => String(cells[study.meta.roles.date]).slice(0, 4))).toEqual(
    ROWS.map(({ year }) => String(year)),
  )
})

it.each([
  ['quarters', ['Q1 2020', 'Q2 2020', 'Q3 2020'], 'Date'],
  ['days', ['2020-01-01', '2021-01-01', '2022-01-01'], 'Date'],
  ['benchmarks', ['MMLU', 'GPQA', 'HumanEval'], 'Series'],
])('columns that are %s are offered to be put under one another', async (_, columns, names) => {
  const text = [
    ['model', ...columns],
    ['A', '40', '30', '20'],
    ['B', '41', '31', '21'],
  ]
    .map((row) => row.join(','))
    .join('\n')
  const read = await readFile({ name: 'wide.csv', bytes: new TextEncoder().encode(text) })
  if (!read.ok) throw new Error(read.problem.code)
  const unpivot = suggestUnpivot(read.value)
  expect(unpivot).toMatchObject({ columns, names })
  const long = reshaped(read.value, {}, { ...AS_READ, unpivot }, null)
  expect(long.rows).toHaveLength(6)
})
