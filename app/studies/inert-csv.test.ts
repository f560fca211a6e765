import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inertCsv } from './inert-csv'

describe('inertCsv', () => {
  it('gives a harmless table back byte for byte', () => {
    const csv = 'id,name,cost\na,"X, with comma",-1.5e3\nb,plain,+2\n'
    expect(inertCsv(csv)).toBe(csv)
  })

  it.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\tx', '-1+2', '=HYPERLINK("http://x")'])('disarms %j', (cell) => {
    const quoted = `"${cell.replaceAll('"', '""')}"`
    const [, line] = inertCsv(`id,name\na,${quoted}\n`).split('\n')
    expect(line?.replace(/^a,"?/, '').startsWith(`'${cell[0] ?? ''}`)).toBe(true)
  })

  it('disarms every bundled table', () => {
    const folder = new URL('../../data/', import.meta.url)
    const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    for (const { name } of ids) {
      const csv = inertCsv(readFileSync(new URL(`${name}/rows.csv`, folder), 'utf8'))
      expect(csv.match(/(^|[,\n])"?[=@]/g)).toBeNull()
      expect(csv.match(/(^|[,\n])"?[+-](?![\d.])/g)).toBeNull()
    }
  })
})
