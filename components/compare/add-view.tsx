import Link from 'next/link'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { comparisonWords } from '@/lib/text/comparison'
import { comparisonAddress, MOST_VIEWS, withView } from '@/lib/view/comparison/comparison-link'
import { HiddenViews } from './hidden-views'
import styles from './compare.module.css'

/** A series that can be added at its default view. */
export interface SeriesOption {
  readonly study: string
  readonly series: readonly { readonly label: string; readonly query: string }[]
}

interface Props {
  readonly comparison: ComparisonFigure
  readonly series: readonly SeriesOption[]
  /** Views beside the first: by another cost, at another level. */
  readonly neighbours: readonly { readonly label: string; readonly query: string }[]
}

/** How a view is added: one click for what stands near, a series by name, any view by its link. */
export function AddView({ comparison: { lang, link }, series, neighbours }: Props) {
  const words = comparisonWords(lang)
  if (link.queries.length >= MOST_VIEWS) return <p className={styles.row}>{words.full(MOST_VIEWS)}</p>
  const offered = neighbours.filter(({ query }) => !link.queries.includes(query))
  return (
    <div className={styles.add}>
      {offered.length > 0 ? (
        <p className={styles.row}>
          {words.suggestions}:{' '}
          {offered.map(({ label, query }) => (
            <Link key={query} href={comparisonAddress(withView(link, query))} prefetch={false}>
              {label}
            </Link>
          ))}
        </p>
      ) : null}
      <form className={styles.row} action="/compare">
        <HiddenViews link={link} />
        <label>
          {words.addSeries}{' '}
          <select name="view" required defaultValue="">
            <option value="" disabled>
              –
            </option>
            {series.map(({ study, series: options }) => (
              <optgroup key={study} label={study}>
                {options.map(({ label, query }) => (
                  <option key={query} value={query}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button type="submit">{words.add}</button>
      </form>
      <form className={styles.row} action="/compare">
        <HiddenViews link={link} />
        <label>
          {words.addLink} <input name="view" required autoComplete="off" placeholder={words.linkHint} />
        </label>
        <button type="submit">{words.add}</button>
      </form>
    </div>
  )
}
