/** The report of a whole study: every series by its default view, what others published, what is odd about the data. */
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { fragilityParts } from '@/lib/figure/fragility-parts'
import { fragilityIn } from '@/lib/text/answer/fragility'
import { comparisonWords } from '@/lib/text/comparison'
import { formats } from '@/lib/text/formats'
import { reportWords } from '@/lib/text/report'
import { wordsFor } from '@/lib/text/words-for'
import { ANSWER_WIDTHS, answerCells } from './answer-rows'
import type { PlainReport } from './plain-report'

/**
 * @param figures default views of the study's series, the study's own first; @param svg of that one, without words
 * @param page address of the study's page
 */
export function studyReport(
  { meta, rows, version }: Study,
  figures: readonly [Figure, ...Figure[]],
  svg: string,
  page: string,
): PlainReport {
  const [first] = figures
  const { lang } = first.view
  const words = reportWords(lang)
  const compared = comparisonWords(lang)
  const { formatDate, formatInteger, formatMonths } = formats(lang)
  const { parts } = fragilityParts(first, 'all')
  const fragile = parts.length === 0 ? '' : `${fragilityIn(lang).fragilityLead} ${parts.join('; ')}.`
  const { title, subtitle, comparison } = first.text
  const answer = [`${title}.`, `${subtitle}.`, comparison === '' ? '' : `${comparison}.`, fragile].filter(Boolean)
  const cautions = first.warnings.map((one) => wordsFor(lang).warning(one))
  return {
    facts: { title: meta.title, description: meta.description, view: page, date: meta.date, lang },
    kicker: words.studyKicker(formatInteger(rows.length), formatDate(meta.date), version),
    lead: [{ kind: 'text', text: meta.description }],
    sections: [
      {
        heading: words.studyDefault,
        parts: [
          ...answer.map((text) => ({ kind: 'text', text }) as const),
          { kind: 'picture', svg, alt: first.text.alt, caption: first.text.caption },
        ],
      },
      { heading: words.cautions, parts: cautions.length === 0 ? [] : [{ kind: 'list', items: cautions }] },
      {
        heading: words.studySeries,
        parts: [
          {
            kind: 'table',
            widths: ANSWER_WIDTHS,
            heads: [words.series, compared.months, compared.interval, compared.n, compared.method],
            rows: figures.map((figure) => [figure.data.benchmarkLabel, ...answerCells(figure)]),
          },
        ],
      },
      {
        heading: words.published,
        parts:
          meta.published.length === 0
            ? []
            : [
                {
                  kind: 'table',
                  widths: [2, 'fit', 1],
                  heads: words.studyPublishedHeads,
                  rows: meta.published.map((one) => [one.what, formatMonths(one.months), one.source]),
                },
              ],
      },
      { heading: words.oddities, parts: meta.oddities.length === 0 ? [] : [{ kind: 'list', items: meta.oddities }] },
      {
        heading: words.references,
        parts: [
          {
            kind: 'list',
            items: meta.sources.map(({ attribution, title, licence, path }) =>
              words.source(attribution, title, licence, path),
            ),
          },
        ],
      },
      {
        heading: words.reproduce,
        parts: [
          { kind: 'text', text: words.studyLead },
          { kind: 'link', address: page },
          { kind: 'link', address: first.permalink },
        ],
      },
    ],
  }
}
