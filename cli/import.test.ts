import { describe, expect, it } from 'vitest'
import { folderWith, halvings } from './called.fixture'

const TABLE = `model,date,training compute (FLOP),accuracy (%)
A,2014-01-05,1.2e20,50
B,2015-02-01,not known,52
C,2015-08-20,8e19,51
D,2016-13-40,5e19,53
E,2017-04-11,~2.2e19,52
F,2018-04-11,1e19,51
`
const folder = folderWith({ 'own.csv': TABLE, 'open.csv': 'when,cost\n01/02/2014,3\n03/04/2015,2\n05/06/2016,1\n' })

describe('halvings import', () => {
  it('says what was taken for what, and each cell that can’t be used with line, value and remedy', async () => {
    const { code, out } = await halvings(['import', 'own.csv'], { folder })
    expect(code).toBe(0)
    for (const text of [
      'Date: “date”; cost: “training compute (FLOP)”, in FLOP, less is better; performance: “accuracy (%)”',
      '4 of 6 rows read, 1 of them put right; 2 can’t be used.',
      'line 3, training compute (FLOP): “not known”',
      'line 5, date: “2016-13-40”',
      'say --date-format',
    ])
      expect(out).toContain(text)
  })

  it('counts every row once, and writes those that can’t be used', async () => {
    const { out } = await halvings(['import', '-', '--format', 'json'], { input: TABLE })
    const { rows, accepted, repaired, refused, mapping } = JSON.parse(out) as Record<string, number> & {
      readonly mapping: { readonly cost: { readonly column: number; readonly unit: string } }
    }
    expect([rows, accepted, repaired, refused]).toEqual([6, 3, 1, 2])
    expect(mapping.cost).toMatchObject({ column: 2, unit: 'flop' })
    const { out: csv } = await halvings(['import', 'own.csv', '--format', 'csv'], { folder })
    expect(csv.trim().split('\n').slice(1)).toEqual([
      '3,training compute (FLOP): no cost,B,2015-02-01,not known,52',
      '5,date: not a date,D,2016-13-40,5e19,53',
    ])
  })

  it('asks what is open, and names the options that answer', async () => {
    const asked = await halvings(['import', 'open.csv'], { folder })
    expect(asked.code).toBe(3)
    expect(asked.out).toContain('Say --date-format: month-first or day-first.')
    expect(asked.out).toContain('Say --unit')
    const said = await halvings(['import', 'open.csv', '--date-format', 'day-first', '--unit', 'usd'], { folder })
    expect(said.code).toBe(0)
    expect(said.out).toContain('3 of 3 rows read.')
  })

  it('takes no study', async () => {
    const { code, said } = await halvings(['import', 'imagenet'])
    expect(code).toBe(1)
    expect(said).toContain('a table of your own')
  })
})
