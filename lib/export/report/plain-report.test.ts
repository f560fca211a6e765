import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { describeComparison } from '@/lib/figure/comparison/comparison-figure'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { serverPress } from '@/app/_server/press/server-press'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { comparisonReport } from './comparison-report'
import { type PlainReport, plainReportHtml, plainReportTypst } from './plain-report'
import { studyReport } from './study-report'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>'
const spaced = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, ' ')

function comparison(): PlainReport {
  const figures = ['study=efficiency-milestones', 'study=imagenet'].map((query) => figureOf(query))
  const link = { queries: figures.map(({ query }) => query), chart: null, pair: null }
  const asked = { link, figures, level: 0.95, differences: [], ignored: [], origin: 'https://halvings.example' }
  return comparisonReport(describeComparison(asked), SVG)
}

const whole = (): PlainReport =>
  studyReport(
    study('benchmarks'),
    [figureOf('study=benchmarks'), figureOf('study=benchmarks&benchmark=gsm8k')],
    SVG,
    'https://halvings.example/studies/benchmarks',
  )

const htmlText = (html: string): string => {
  const found: string[] = []
  const parser = new Parser({ ontext: (text) => found.push(text) })
  parser.end(html)
  return spaced(found.join(' '))
}

describe.each([
  ['a comparison', comparison],
  ['a whole study', whole],
] as const)('the report of %s', (_, open) => {
  const report = open()
  const cells = report.sections.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'table' ? part.rows.flat() : [])),
  )

  it('says every number of its tables in HTML', () => {
    const text = htmlText(plainReportHtml(report))
    expect(cells.length).toBeGreaterThan(4)
    for (const cell of [report.facts.title, ...cells]) expect(text).toContain(spaced(cell).trim())
  })

  it('is a PDF with its fonts, tags and title, read back by another program', async () => {
    const kept = path.join(mkdtempSync(path.join(tmpdir(), 'halvings-report-')), 'report.pdf')
    writeFileSync(kept, (await serverPress.typeset?.(plainReportTypst(report))) ?? '')
    const poppler = (...command: readonly string[]) =>
      execFileSync(command[0] ?? '', command.slice(1), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const fonts = poppler('pdffonts', kept).split('\n').slice(2).filter(Boolean)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /)
    expect(poppler('pdfinfo', kept)).toMatch(/Title:\s+\S[\s\S]*Tagged:\s+yes/)
    const numbers = cells.flatMap((cell) => cell.match(/\d+\.\d+/g) ?? [])
    const text = spaced(poppler('pdftotext', '-raw', kept, '-'))
    for (const number of numbers) expect(text).toContain(number)
  })
})
