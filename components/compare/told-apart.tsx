import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { comparisonWords } from '@/lib/text/comparison'
import { writeComparisonLink } from '@/lib/view/comparison/comparison-link'
import { HiddenViews } from './hidden-views'
import styles from './compare.module.css'

/** Two of the views set against each other: choices, rows, result. */
export function ToldApart({ comparison }: { readonly comparison: ComparisonFigure }) {
  const { lang, diff, views, link } = comparison
  const words = comparisonWords(lang)
  if (diff === null) return null
  const [first, second] = diff.pair.map((place) => views[place]?.letter ?? '')
  return (
    <>
      {views.length > 2 ? (
        <form className={styles.row} action="/compare" key={writeComparisonLink(link)}>
          <HiddenViews link={{ ...link, pair: null }} />
          <label>
            {words.choose}{' '}
            <select name="pair" defaultValue={diff.pair.map((place) => place + 1).join(',')}>
              {views.flatMap((one, from) =>
                views.map((other, to) =>
                  from === to ? null : (
                    <option key={`${from},${to}`} value={`${from + 1},${to + 1}`}>
                      {words.apart(one.letter, other.letter)}
                    </option>
                  ),
                ),
              )}
            </select>
          </label>
          <button type="submit">{words.show}</button>
        </form>
      ) : null}
      <p className={styles.finding} data-testid="told-apart">
        {diff.finding}
      </p>
      <dl className={styles.apart}>
        <dt>{words.choices}</dt>
        <dd>
          {diff.changes.length === 0 ? (
            words.sameChoices
          ) : (
            <ul>
              {diff.changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{words.data}</dt>
        <dd>
          {diff.sameData ? words.sameData : words.otherData} {words.rowsInBoth(diff.both, diff.byRow)}{' '}
          {diff.changed > 0 ? words.changedRows(diff.changed) : ''}
          {diff.onlyFirst.length > 0 ? <p>{words.onlyIn(first ?? '', diff.onlyFirst)}</p> : null}
          {diff.onlySecond.length > 0 ? <p>{words.onlyIn(second ?? '', diff.onlySecond)}</p> : null}
        </dd>
      </dl>
    </>
  )
}
