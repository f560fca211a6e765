import Link from 'next/link'
import edges from '@/components/tabs/rows/table-edges.module.css'
import { ChartDownload } from '@/components/export/pages/chart-download'
import type { DecompositionView } from '@/lib/result/analyses/decompose-view'
import { wholePercents } from '@/lib/stats/elementary/whole-percents'
import styles from './decomposition.module.css'
import { progressTerms } from './progress-terms'
import { overviewWords } from '@/lib/text/pages/overview'
import { decompositionWords } from '@/lib/text/answer/decomposition'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

/** Progress taken apart: spending, compute per dollar and algorithms, and what does not add up. */
export function Decomposition({
  lang,
  decomposition,
}: {
  readonly lang: Lang
  readonly decomposition: DecompositionView
}) {
  const texts = overviewWords(lang)
  const { decompositionFinding, decompositionNote, labels: words, rateEnds, rateFactorText } = decompositionWords(lang)
  const { formatFixed, formatInteger, formatPercent } = formats(lang)
  const { notes, level } = decomposition
  const terms = progressTerms(decomposition, lang)
  return (
    <section className={styles.section} aria-labelledby="decomposition-title">
      <h2 id="decomposition-title">{words.question}</h2>
      <p className={styles.finding}>{decompositionFinding(decomposition)}</p>
      <Bar lang={lang} terms={terms} />
      <div className={`${styles.scroll} ${edges.edges}`} tabIndex={0} role="region" aria-label={words.table}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.term}</th>
              <th scope="col" className={styles.number}>
                {words.rate} {texts.intervalAside(formatPercent(level))}
              </th>
              <th scope="col" className={styles.number}>
                {words.factor}
              </th>
              <th scope="col" className={styles.number}>
                {words.rows}
              </th>
            </tr>
          </thead>
          <tbody>
            {terms.map(({ label, rate, query, kind, piece }) => (
              <tr key={label} className={styles[kind]}>
                <th scope="row">
                  {piece ? <span className={`${styles.key} ${styles[piece]}`} aria-hidden="true" /> : null}
                  {query === null ? (
                    label
                  ) : (
                    <Link href={`/explore${query === '' ? '' : `?${query}`}`} prefetch={false}>
                      {label}
                    </Link>
                  )}
                </th>
                <td className={styles.number}>
                  {formatFixed(rate.rate, 2)}{' '}
                  <span className={styles.interval}>({rate.interval ? rateEnds(rate.interval) : words.pending})</span>
                </td>
                <td className={styles.number}>{rateFactorText(rate)}</td>
                <td className={styles.number}>{rate.n === null ? '' : formatInteger(rate.n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ChartDownload lang={lang} chart="progress" />
      <details className={styles.notes}>
        <summary>{words.notes}</summary>
        <ul>
          {notes.map((note) => (
            <li key={JSON.stringify(note)}>{decompositionNote(note)}</li>
          ))}
        </ul>
      </details>
      <p className={styles.more}>
        <Link href="/methods#decomposition" prefetch={false}>
          {words.methods}
        </Link>
      </p>
    </section>
  )
}

/** The sum as one bar, each part with its share below it; a term that goes against progress has no length and is in the table alone. */
function Bar({ lang, terms }: { readonly lang: Lang; readonly terms: ReturnType<typeof progressTerms> }) {
  const { labels: words, pieceName } = decompositionWords(lang)
  const { formatPercent } = formats(lang)
  const pieces = terms.flatMap(({ piece, rate }) => (piece && rate.rate > 0 ? [{ piece, rate: rate.rate }] : []))
  const total = pieces.reduce((sum, { rate }) => sum + rate, 0)
  const percents = wholePercents(pieces.map(({ rate }) => rate))
  const starts = pieces.map((_, index) => pieces.slice(0, index).reduce((sum, { rate }) => sum + rate, 0))
  return (
    <div className={styles.bar}>
      <svg width="100%" height="20" role="img" aria-label={words.picture}>
        {pieces.map(({ piece, rate }, index) => (
          <rect
            key={piece}
            className={styles[piece]}
            x={`${(100 * (starts[index] ?? 0)) / total}%`}
            width={`${(100 * rate) / total}%`}
            height="20"
          />
        ))}
      </svg>
      <ul className={styles.shares}>
        {pieces.map(({ piece, rate }, index) => (
          <li key={piece} style={{ width: `${(100 * rate) / total}%` }}>
            <strong>{formatPercent((percents[index] ?? NaN) / 100)}</strong> {pieceName[piece]}
          </li>
        ))}
      </ul>
    </div>
  )
}
