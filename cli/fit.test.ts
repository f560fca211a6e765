/** `halvings fit` and `data`: the numbers of the page, and a reader's own table. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folderWith, halvings } from './called.fixture'
import { writeFile } from '@/app/_server/answers/write-file'
import { cliHelp } from '@/lib/text/cli/help'

const { of } = cliHelp('en')
const written = async (file: string, query: string) => {
  const { body } = await writeFile({ file, query, origin: '', draws: null })
  return Buffer.from(body)
}
const quantities = (table: string): ReadonlyMap<string, string> =>
  new Map([...table.matchAll(/^(\w+) {2,}(\S+)/gm)].map(([, name = '', value = '']) => [name, value]))

/** The table of numbers of the README, by the commands that the help of `fit` gives. */
const README: readonly (readonly [line: string, numbers: Readonly<Record<string, string>>])[] = [
  ['efficiency-milestones', { months_per_factor_two: '15.68', months_low: '13.22', months_high: '19.28', n: '6' }],
  ['lm-perplexity', { months_per_factor_two: '8.68', objective: '0.0518129' }],
  ['lm-perplexity solver=converged', { months_per_factor_two: '6.08', objective: '0.0507223' }],
  ['imagenet interval=fieller', { months_per_factor_two: '9.06', months_low: '6.95', months_high: '11.93', n: '102' }],
  ['training-runs', { months_per_factor_two: '5.51', annual_factor: '4.53', n: '516' }],
  ['inference-prices', { months_per_factor_two: '3.37', annual_factor: '11.8', n: '9' }],
  ['microprocessors', { months_per_factor_two: '23.94', n: '99' }],
]

describe('the help of fit is enough to redo the table of the README', () => {
  const readme = readFileSync('README.md', 'utf8')
  it.each(README)('halvings fit %s', async (words, numbers) => {
    expect(of.fit.examples.map(([line]) => line)).toContain(`halvings fit ${words}`)
    const { code, out } = await halvings(['fit', ...words.split(' ')])
    expect(code).toBe(0)
    const found = quantities(out)
    for (const [name, number] of Object.entries(numbers)) {
      const digits = number.split('.')[1]?.length ?? 0
      expect(Number(found.get(name)).toFixed(digits), name).toBe(number)
      if (!name.startsWith('objective')) expect(readme).toContain(number)
    }
  })
})

describe('fit', () => {
  it.each([
    ['json', 'fit'],
    ['csv', 'fit.csv'],
    ['py', 'fit.py'],
    ['r', 'fit.R'],
    ['bib', 'cite.bib'],
    ['ris', 'cite.ris'],
  ])('--format %s is the API’s file, to the byte', async (format, file) => {
    for (const query of ['study=efficiency-milestones', 'study=imagenet&from=2014-01-01&level=0.9']) {
      const { code, bytes } = await halvings(['fit', query, '--format', format])
      expect(code).toBe(0)
      expect(bytes.equals(await written(file, query)), query).toBe(true)
    }
  })

  it('answers with code 3 where no number comes of the rows', async () => {
    const { code, out } = await halvings(['fit', 'efficiency-milestones', 'to=2012-12-31'])
    expect(code).toBe(3)
    expect(out).not.toMatch(/^months_per/m)
  })

  it('says whether a pinned number is still the same', async () => {
    const { out } = await halvings(['fit', 'efficiency-milestones', '-f', 'json'])
    const { permalink } = JSON.parse(out)
    const same = await halvings(['fit', permalink])
    expect([same.code, same.out]).toEqual([0, expect.stringContaining('Recomputed: identical')])
    const moved = await halvings(['fit', permalink.replace(/was=[^&]*/, 'was=12,10,14')])
    expect([moved.code, moved.out]).toEqual([3, expect.stringContaining('This link was made with 12.00 months')])
  })
})

describe('an own table', () => {
  const rows = [
    'date,training compute (FLOP),model',
    '2012-06-01,6.4e17,卷积网络',
    '2014-01-09,3.1e17,深度模型',
    '2015-07-20,9.7e16,语言模型',
    '2017-03-02,4.4e16,大模型',
    '2019-05-28,not known,高效网络',
    '2020-05-28,0.8e16,更高效网络',
  ].join('\n')

  it('gives its number, says what it was taken for and that a row was left', async () => {
    const folder = folderWith({ '模型.csv': rows })
    const { code, out, said } = await halvings(['fit', '模型.csv', '--format', 'json'], { folder })
    expect(code).toBe(0)
    const { fit, points } = JSON.parse(out)
    expect(points.map(({ name }: { name: string }) => name)).toContain('卷积网络')
    expect(fit.n).toBe(5)
    expect(said).toContain('in FLOP, less is better')
    expect(said).toContain('1 row of 6 can’t be used')
  })

  it('is the same from a pipe', async () => {
    const folder = folderWith({ 'a.csv': rows })
    const [file, pipe] = await Promise.all([
      halvings(['fit', 'a.csv', '-f', 'json'], { folder }),
      halvings(['fit', '-', '-f', 'json'], { input: rows }),
    ])
    expect(JSON.parse(pipe.out).fit).toEqual(JSON.parse(file.out).fit)
  })

  it('keeps names in line: wide letters count as two, and a name can’t drive a terminal', async () => {
    const folder = folderWith({ 'a.csv': rows.replace('大模型', '大\u001b[31m模型') })
    const { out } = await halvings(['data', 'a.csv'], { folder })
    expect(out).not.toContain('\u001b')
    const lines = out.split('\n')
    const ends = lines.filter((line) => /2014-01-09|2020-05-28/.test(line)).map((line) => line.indexOf('20'))
    expect(ends).toHaveLength(2)
  })

  it('asks what it can’t tell, with the option that answers', async () => {
    const folder = folderWith({ 'a.csv': rows.replace('training compute (FLOP)', 'cost') })
    const { code, out, said } = await halvings(['fit', 'a.csv'], { folder })
    expect([code, out]).toEqual([1, ''])
    expect(said).toContain('What is the cost measured in?')
    expect(said).toContain('Say --unit')
    const told = await halvings(['fit', 'a.csv', '--unit', 'flop', '-f', 'csv'], { folder })
    expect([told.code, told.out]).toEqual([0, expect.stringContaining('FLOP')])
  })

  it.each([
    [['--cost', 'price'], '--cost is “price”; the columns are “date”'],
    [['--unit', 'fortnights of work'], '--unit is “fortnights of work”, which can’t be read'],
    [['threshold=0.5'], 'threshold=0.5'],
  ])('%j is refused with what there is', async (words, told) => {
    const folder = folderWith({ 'a.csv': rows })
    const { code, said } = await halvings(['fit', 'a.csv', ...words], { folder })
    expect(code).toBe(1)
    expect(said).toContain(told)
  })
})

describe('data', () => {
  it('lists the series, each of which can be asked for', async () => {
    const { code, out } = await halvings(['data', '--format', 'json'])
    expect(code).toBe(0)
    const series: readonly { readonly study: string; readonly benchmark: string; readonly rows: number }[] =
      JSON.parse(out)
    expect(series).toContainEqual(expect.objectContaining({ study: 'imagenet', benchmark: expect.any(String) }))
    const { study, benchmark } = series.at(-1) ?? { study: '', benchmark: '' }
    expect((await halvings(['data', study, `benchmark=${benchmark}`])).code).toBe(0)
  })

  it.each([
    ['csv', 'used', 'points.csv', ''],
    ['csv', 'all', 'points.csv', 'rows=all'],
    ['xlsx', 'all', 'points.xlsx', 'rows=all'],
    ['parquet', 'used', 'points.parquet', ''],
    ['md', 'used', 'points.md', ''],
    ['tex', 'used', 'points.tex', ''],
  ])('--format %s --rows %s is the API’s file, to the byte', async (format, rows, file, own) => {
    const { code, bytes } = await halvings(['data', 'imagenet', '--format', format, '--rows', rows])
    expect(code).toBe(0)
    expect(bytes.equals(await written(file, `study=imagenet${own === '' ? '' : `&${own}`}`))).toBe(true)
  })

  it('as records has the cells of the CSV', async () => {
    const { out } = await halvings(['data', 'efficiency-milestones', '-f', 'json'])
    const records: readonly Readonly<Record<string, unknown>>[] = JSON.parse(out)
    expect(records).toHaveLength(6)
    expect(records[0]).toMatchObject({ name: 'AlexNet', date: '2012-06-01' })
  })
})
