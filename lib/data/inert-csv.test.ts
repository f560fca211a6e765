import { readdirSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { inertCsv } from './inert-csv'

const cellsOf = (csv: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csv, { skipEmptyLines: true }).data

describe('inertCsv', () => {
  it('gives a harmless table back byte for byte', () => {
    const csv = 'id,name,cost\na,"X, with comma",-1.5e3\nb,plain,+2\n'
    expect(inertCsv(csv)).toBe(csv)
  })

  it.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\tx', '-1+2', '=HYPERLINK("http://x")'])('disarms %j', (cell) => {
    const csv = `id,name\na,"${cell.replaceAll('"', '""')}"\n`
    expect(cellsOf(inertCsv(csv))).toEqual([
      ['id', 'name'],
      ['a', `'${cell}`],
    ])
  })

  it('leaves nothing in a bundled table that a spreadsheet would run', () => {
    const folder = new URL('../../data/', import.meta.url)
    const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(ids.length).toBeGreaterThanOrEqual(10) // the ten studies; an empty folder would pass unseen
    for (const { name } of ids) {
      const cells = cellsOf(inertCsv(readFileSync(new URL(`${name}/rows.csv`, folder), 'utf8'))).flat()
      expect(cells.filter((cell) => /^[=@\t\r]/.test(cell))).toEqual([])
      expect(cells.filter((cell) => /^[+-]/.test(cell) && !Number.isFinite(Number(cell)))).toEqual([])
    }
  })
})
