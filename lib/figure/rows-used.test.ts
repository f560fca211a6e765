import { describe, expect, it } from 'vitest'
import { tableCsv } from '@/lib/export/csv'
import { fitTable } from '@/lib/export/fit-table'
import { figureJson } from '@/lib/export/json'
import { figureOf } from '@/lib/result/bundled-studies.fixture'

const rows = (query: string) => figureOf(query).text.rows.replaceAll('\u00a0', ' ')

describe('what was done to the rows', () => {
  it('is told with the rows that it leaves: filters, window, level, exclusions', () => {
    expect(rows('study=training-runs')).toBe(
      '516 of 1,955 rows: “Notable” is yes; “Flags” has neither “compute imputed from benchmarks” nor “of the same training run as another row”; from 1 January 2010 on',
    )
    expect(rows('study=benchmarks&exclude=model:gopher-280b')).toMatch(
      /^\d+ of [\d,]+ rows: exact match 60 % or more; without “Gopher.*”, left out by hand$/,
    )
    expect(rows('study=microprocessors')).toMatch(/^[\d,]+ of [\d,]+ rows$/)
  })

  it('stands in the picture’s caption, in its description and in every file', () => {
    const figure = figureOf('study=training-runs')
    expect(figure.text.caption).toContain(figure.text.rows)
    expect(figure.text.caption).not.toContain('every row')
    expect(figure.text.alt).toContain(figure.text.rows)
    expect(tableCsv(fitTable(figure))).toContain('516 of 1,955 rows')
    expect(JSON.stringify(figureJson(figure))).toContain('516 of 1,955 rows')
  })
})
