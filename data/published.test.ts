/** Published numbers stand in two places, a study and the literature: they must say the same. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadLiterature } from '@/lib/data/literature'
import paper from '@/lib/fits/scaling-law/fixtures/ho2024-published.json'
import { lawRates, studies } from '@/lib/result/bundled-studies.fixture'
import { contextOf } from '@/lib/view/study-context'
import { publishedNumbers } from '@/lib/published/replications'
import { decodeView } from '@/lib/view/view-codec'

const read = (name: string) => readFileSync(join(import.meta.dirname, 'literature', name), 'utf8')
const literature = new Map(
  loadLiterature(read('rows.csv'), read('datapackage.json')).map((estimate) => [estimate.id, estimate]),
)

describe.each([...studies])('published numbers of %s', (_, study) => {
  const published = publishedNumbers(study.meta)

  test('are views of this study', () => {
    for (const { query } of published) expect(decodeView(query, contextOf(study, lawRates)).ignored, query).toEqual([])
  })

  test('name rows of the literature, each once', () => {
    const named = published.flatMap(({ literature: id }) => id ?? [])
    expect(named.filter((id) => !literature.has(id))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
  })

  test('are the numbers of the literature, which rounds or converts', () => {
    for (const one of study.meta.published) {
      const row = one.literature === undefined ? undefined : literature.get(one.literature)
      if (!row) continue
      expect(Math.abs(one.months / (row.months ?? NaN) - 1), one.what).toBeLessThan(0.01)
      expect([one.level ?? null, one.url], one.what).toEqual([row.level, row.url])
      for (const end of ['low', 'high'] as const) {
        expect(one[end] === undefined, `${one.what}, ${end}`).toBe(row[end] === null)
        if (one[end] !== undefined) expect(Math.abs(one[end] / (row[end] ?? NaN) - 1), one.what).toBeLessThan(0.01)
      }
    }
  })
})

test('the published report of the scaling law is that of the authors’ notebooks, as printed', () => {
  const reports = [...studies.values()].flatMap(({ meta }) => meta.publishedReport ?? [])
  const { averagedMonths, bootstrap, transformer } = paper
  expect(reports).toHaveLength(1)
  for (const report of reports)
    for (const [stated, [low = NaN, median = NaN, high = NaN]] of [
      [report.averaged, averagedMonths],
      [report.numerical, bootstrap.numericalComputeMonths],
      [report.transformer, transformer.gain1e25],
    ] as const) {
      expect(stated.low).toBeCloseTo(low, 2)
      expect(stated.median).toBeCloseTo(median, 2)
      expect(Math.abs(stated.high - high)).toBeLessThan(0.05) // one decimal printed in the paper for the gain
    }
})
