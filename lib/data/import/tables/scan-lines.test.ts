import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { CutRow } from './cut-row'
import { scanLines } from './scan-lines'

const parts = fc.constantFrom('a', ',', '\n', '"', '""', ',"', '",', '"\n', '\n"', ' ', '\u00a0', 'π')

it('what is scanned reads as PapaParse reads it, and only a line with odd quotes stops it', () => {
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 40 }), (list) => {
      const text = list.join('')
      const found: { readonly row: CutRow; readonly isFilled: boolean }[] = []
      const stop = scanLines(text, ',', 0, text.length, (start, end, width, isFilled) =>
        found.push({ row: new CutRow({ text, delimiter: ',' }, 0, start, end, width), isFilled }),
      )
      const all = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data
      const scanned = all.slice(0, found.length)
      expect(found.map(({ row }) => row.cells)).toEqual(scanned)
      expect(found.map(({ row }) => row.width)).toEqual(scanned.map(({ length }) => length))
      expect(found.map(({ isFilled }) => isFilled)).toEqual(
        scanned.map((row) => row.some((cell) => cell.trim() !== '')),
      )
      if (stop === text.length) expect(all.slice(found.length).flat().join('')).toBe('')
      else expect(text.slice(stop).split('\n')[0]).toContain('"')
    }),
    { numRuns: 2000, seed: 1 },
  )
})
