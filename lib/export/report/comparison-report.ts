/** The report of a comparison: what each view answers, by how much they differ, and what to mind of each. */
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { comparisonWords } from '@/lib/text/comparison'
import { reportWords } from '@/lib/text/report'
import { wordsFor } from '@/lib/text/words-for'
import { comparisonFacts } from '../comparison/comparison-facts'
import { ANSWER_WIDTHS, answerCells } from './answer-rows'
import type { PlainReport } from './plain-report'

/** @param svg of the comparison's picture, without the words that stand around it in the report */
export function comparisonReport(comparison: ComparisonFigure, svg: string): PlainReport {
  const { lang, views, differences, diff, subtitle, caption, alt, permalink } = comparison
  const words = comparisonWords(lang)
  const report = reportWords(lang)
  const letter = (place: number): string => views[place]?.letter ?? ''
  return {
    facts: comparisonFacts(comparison),
    kicker: words.heading,
    lead: [
      { kind: 'text', text: `${subtitle}.`.replace(/\.\.$/, '.') },
      { kind: 'picture', svg, alt, caption },
    ],
    sections: [
      {
        heading: words.answers,
        parts: [
          {
            kind: 'table',
            widths: ANSWER_WIDTHS,
            heads: [words.view, words.months, words.interval, words.n, words.method],
            rows: views.map(({ name, figure }) => [name, ...answerCells(figure)]),
          },
        ],
      },
      {
        heading: words.differences,
        parts:
          differences.length === 0
            ? []
            : [
                { kind: 'text', text: words.differencesLead(comparison.level) },
                {
                  kind: 'table',
                  widths: ['fit', 'fit', 1, 'fit', 2],
                  heads: [words.pair, words.difference, words.interval, words.confidence, words.how],
                  rows: differences.map((one) => [
                    words.pairOf(letter(one.pair[1]), letter(one.pair[0])),
                    words.value(one.value),
                    words.ends(one),
                    words.confident(one),
                    words.by(one),
                  ]),
                },
              ],
      },
      {
        heading: words.choose,
        parts: diff ? [{ kind: 'text', text: diff.finding }, ...listOf(diff.changes)] : [],
      },
      ...views.map(({ name, figure }) => ({
        heading: report.cautionsOf(name),
        parts: listOf(figure.warnings.map((one) => wordsFor(lang).warning(one))),
      })),
      {
        heading: report.reproduce,
        parts: [
          { kind: 'text', text: report.comparisonLead },
          { kind: 'link', address: permalink },
          ...views.map(({ figure }) => ({ kind: 'link', address: figure.permalink }) as const),
        ],
      },
    ],
  }
}

const listOf = (items: readonly string[]) => (items.length === 0 ? [] : [{ kind: 'list', items } as const])
