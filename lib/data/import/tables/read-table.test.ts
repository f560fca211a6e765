import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildStudy } from '../build-study'
import { decodeText } from '../files/decode-text'
import { guessMapping } from '../guess/guess-mapping'
import { readTable } from './read-table'
import { rejectedCsv } from '../rejected-csv'
import { LIMITS, type ReadOptions } from './text-table'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array | string, options?: ReadOptions) =>
  readTable({ name: 'own.csv', bytes: typeof bytes === 'string' ? utf8(bytes) : bytes }, options)
const table = (bytes: Uint8Array | string, options?: ReadOptions) => {
  const result = read(bytes, options)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const problem = (bytes: Uint8Array | string) => {
  const result = read(bytes)
  return result.ok ? null : result.problem
}
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 * index, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('readTable', () => {
  it.each([
    [',', 'date,flop\n2020-01-01,1'],
    [';', 'date;flop\n2020-01-01;3,1'],
    ['\t', 'date\tflop\n2020-01-01\t1'],
    ['|', 'date|flop\n2020-01-01|1'],
  ])('finds the separator %j', (delimiter, text) => {
    expect(table(text).delimiter).toBe(delimiter)
    expect(table(text).header).toEqual(['date', 'flop'])
  })

  it.each(['\n', '\r\n', '\r'])('keeps true line numbers over blank lines and quoted line breaks with %j', (end) => {
    const text = ['date,note', '', '2020,"two', 'lines"', '2021,x', '', '2022,y'].join(end)
    expect(table(text).rows.map(({ line }) => line)).toEqual([3, 5, 7])
    expect(table(text).rows[0]?.cells[1]).toBe('two\nlines')
  })

  it.each([
    ['utf-8', utf8('\ufeffdate;größe\n2020;1')],
    ['utf-8', utf8('date;größe\n2020;1')],
    ['utf-16le', utf16('\ufeffdate;größe\n2020;1', true)],
    ['utf-16be', utf16('\ufeffdate;größe\n2020;1', false)],
    ['utf-16le', utf16('date;größe\n2020;1', true)],
    ['windows-1252', Uint8Array.from('date;größe\n2020;1', (letter) => letter.charCodeAt(0))],
  ])('reads %s', (encoding, bytes) => {
    expect(table(bytes)).toMatchObject({ encoding, header: ['date', 'größe'] })
  })

  it('makes blank and repeated names unique and says so', () => {
    const { header, warnings } = table('a,,a,a (2)\n2020,x,y,z')
    expect(header).toEqual(['a', 'Column 2', 'a (2)', 'a (2) (2)'])
    expect(warnings.map(({ code }) => code)).toEqual(['renamed-columns'])
  })

  it('sees that there is no header, and believes the reader who says there is', () => {
    const text = '2020-01-01,3.1\n2021-01-01,1.5'
    expect(table(text)).toMatchObject({ hasHeader: false, header: ['Column 1', 'Column 2'] })
    expect(table(text).rows.map(({ line }) => line)).toEqual([1, 2])
    expect(table(text, { hasHeader: true }).header).toEqual(['2020-01-01', '3.1'])
  })

  it('reports short and long rows and broken quotes by line', () => {
    expect(table('a,b\n1\n1,2\n1,2,3').warnings).toEqual([
      { code: 'short-rows', lines: [2] },
      { code: 'long-rows', lines: [4] },
    ])
    expect(table('a,b\nx,"y" z"\nu,v').warnings).toEqual([{ code: 'broken-quotes', lines: [2] }])
  })

  it('reads the lines that a quote would have swallowed, and says which', () => {
    const { rows, warnings } = table('a,b\n1,2\n3,"four\n5,6\n"seven, 7",8\n9,"ten\n11,12')
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, '1', '2'],
      [3, '3', '"four'],
      [4, '5', '6'],
      [5, 'seven, 7', '8'],
      [6, '9', '"ten'],
      [7, '11', '12'],
    ])
    expect(warnings).toEqual([
      {
        code: 'unclosed-quotes',
        ranges: [
          { line: 3, until: 5 },
          { line: 6, until: 7 },
        ],
      },
    ])
  })

  it('finds an unclosed quote beyond the part that is cut at a time, and a long cell that is closed', () => {
    const lines = Array.from({ length: 200_000 }, (_, index) => `${index},x`)
    const { rows } = table(['a,b', ...lines.slice(0, 20_000), '7,"open', ...lines.slice(0, 29_000)].join('\n'))
    expect(rows).toHaveLength(49_001)
    expect(rows[20_000]).toEqual({ line: 20_002, cells: ['7', '"open'] })
    const long = `"${'long text, '.repeat(100_000)}\n"`
    const whole = table(`a,b\n1,${long}\n2,x`)
    expect(whole.rows.map(({ line }) => line)).toEqual([2, 4])
    expect(whole.warnings).toEqual([{ code: 'long-cells', lines: [2], limit: LIMITS.cell }])
    // R reads no text of more than 10,000 escaped letters, Python's csv no cell above 131,072.
    expect(whole.rows[0]?.cells[1]).toBe(long.slice(1, 1 + LIMITS.cell))
  })

  it('reads a million stray quotes within seconds', () => {
    const text = `a,b\n${'"x"y"z",1\n'.repeat(45_000)}`
    const started = performance.now()
    expect(table(text).rows).toHaveLength(45_000)
    expect(performance.now() - started).toBeLessThan(20_000) // 0.3 s on an idle machine
  })

  it('refuses by name what is no table', () => {
    expect(problem('')).toEqual({ code: 'empty' })
    expect(problem(' \n \n')).toEqual({ code: 'empty' })
    expect(problem('date,flop')).toEqual({ code: 'no-rows' })
    expect(problem(utf8('PK\u0003\u0004....xl/workbook.xml'))).toEqual({ code: 'not-text', kind: 'xlsx' })
    expect(problem(utf8('%PDF-1.7'))).toEqual({ code: 'not-text', kind: 'pdf' })
    expect(problem(new Uint8Array(600).map((_, index) => (index % 3 === 0 ? 0 : 7)))).toMatchObject({
      code: 'not-text',
    })
    expect(problem(new Uint8Array(LIMITS.bytes + 1))).toMatchObject({ code: 'too-large' })
    expect(problem(`${'a,'.repeat(LIMITS.columns)}b\n1`)).toMatchObject({
      code: 'too-many-columns',
      columns: LIMITS.columns + 1,
    })
    expect(problem(`a,b\n${'x,y\n'.repeat(LIMITS.rows + 1)}`)).toEqual({ code: 'too-many-rows', limit: LIMITS.rows })
    expect(table(`a,b\nx,y${'\n'.repeat(3 * LIMITS.rows)}`).rows).toHaveLength(1)
    expect(table(`a,b\n${'x,y\n'.repeat(LIMITS.rows)}`).rows).toHaveLength(LIMITS.rows)
  })
})

describe('laws', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('2020-01-01', '3,1', '1e25', '"', '=1+1', '__proto__', '\ud800', '\u202e', '76 %'),
  )
  const text = fc
    .array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 })
    .chain((rows) => fc.constantFrom(',', ';', '\t', '|').map((mark) => rows.map((row) => row.join(mark)).join('\n')))

  it('any text is read, mapped, built and listed without throwing, twice the same', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (typed) => {
        const result = read(typed)
        if (!result.ok) return
        const mapping = guessMapping(result.value)
        const forced = { ...mapping, date: mapping.date ?? { column: 0, format: 'year-first' as const, month: null } }
        const first = buildStudy(result.value, forced)
        expect(buildStudy(table(typed), forced)).toEqual(first)
        // No row is lost: it is in the study or on the list.
        if (forced.cost) {
          const lines = new Set(first.rejected.map(({ line }) => line))
          expect(first.usable + lines.size).toBe(result.value.rows.length)
        }
        rejectedCsv(result.value, first.rejected, () => 'x')
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  it('any bytes are decoded or refused by name', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string')
        read(bytes)
      }),
      { numRuns: 500, seed: 7 },
    )
  })
})

describe('rejectedCsv', () => {
  it('keeps the rows as typed, with what is wrong, and nothing that a spreadsheet would run', () => {
    const own = table('date;flop;note\nsoon;-3,1;=HYPERLINK("http://x")\n2020;1;fine\nlater;+1e5;@sum(A1)')
    const { rejected } = buildStudy(own, guessMapping(own))
    const csv = rejectedCsv(own, rejected, ({ column, reason }) => `${column}: ${reason.code}`)
    expect(csv.split('\n')).toEqual([
      'Line;Problem;date;flop;note',
      `2;"date: bad-date; flop: not-positive";soon;-3,1;"'=HYPERLINK(""http://x"")"`,
      `4;date: bad-date;later;+1e5;"'@sum(A1)"`,
      '',
    ])
  })

  it('takes no longer for a hostile cell than for any other of its length', () => {
    const cell = `-${'1'.repeat(600)}${' '.repeat(600)}x`
    const own = table(`date,flop,note\n2020,1,a\nsoon,2,${cell}`)
    const { rejected } = buildStudy(own, guessMapping(own))
    const start = performance.now()
    expect(rejectedCsv(own, rejected, () => 'x')).toContain(`'${cell.trim()}`)
    expect(performance.now() - start).toBeLessThan(2000) // about 1 ms; the same cell once took 74 s
  })
})
