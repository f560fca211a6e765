import Link from 'next/link'
import { layerColour, pagePalette } from '@/lib/chart/palette'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { comparisonWords } from '@/lib/text/comparison'
import { ARRANGEMENTS, comparisonAddress, withoutView } from '@/lib/view/comparison/comparison-link'
import { viewAddress } from '@/lib/view/view-address'
import styles from './compare.module.css'

/** The views by name, each to be opened or removed, and how they are drawn: links, so that no script is needed. */
export function ViewList({ comparison }: { readonly comparison: ComparisonFigure }) {
  const { lang, views, link, arrangement, sameUnit } = comparison
  const words = comparisonWords(lang)
  return (
    <>
      <ul className={styles.views} aria-label={words.views}>
        {views.map(({ letter, name, figure }, place) => (
          <li key={letter}>
            {arrangement === 'layers' && views.length > 1 ? (
              <span
                className={styles.swatch}
                style={{ background: layerColour(place, pagePalette) }}
                aria-hidden="true"
              />
            ) : null}
            <span className={styles.viewName}>
              {name}
              <span className={styles.viewTitle}>{figure.text.title}</span>
            </span>
            <Link href={viewAddress(figure.query)} prefetch={false} aria-label={words.openNamed(name)}>
              {words.open}
            </Link>
            {views.length > 1 ? (
              <Link
                href={comparisonAddress(withoutView(link, place))}
                prefetch={false}
                aria-label={words.removeNamed(name)}
              >
                {words.remove}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
      {views.length < 2 ? null : sameUnit ? (
        <p className={styles.row}>
          {words.arrangement}:{' '}
          {ARRANGEMENTS.map((one) =>
            one === arrangement ? (
              <strong key={one}>{words.arrangements[one]}</strong>
            ) : (
              <Link key={one} href={comparisonAddress({ ...link, chart: one })} prefetch={false}>
                {words.arrangements[one]}
              </Link>
            ),
          )}
        </p>
      ) : (
        <p className={styles.row}>{words.unitsDiffer}</p>
      )}
    </>
  )
}
