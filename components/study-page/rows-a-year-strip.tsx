import type { RowsAYear } from './rows-a-year'
import styles from './rows-a-year-strip.module.css'
import { studyPageWords } from '@/lib/text/pages/study-pages'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

const HEIGHT = 48

/** Rows a year as a strip of bars; widths in per cent, so that it fits any page without a script. */
export function RowsAYearStrip({
  lang,
  rowsAYear: { years, withoutDate },
}: {
  readonly lang: Lang
  readonly rowsAYear: RowsAYear
}) {
  const words = studyPageWords(lang)
  const { formatInteger } = formats(lang)
  const first = years[0]
  const last = years.at(-1)
  if (!first || !last) return null
  const most = Math.max(...years.map(({ n }) => n))
  const step = 100 / years.length
  const busiest = years.find(({ n }) => n === most) ?? first
  return (
    <figure className={styles.strip}>
      <svg
        width="100%"
        height={HEIGHT + 1}
        role="img"
        aria-label={words.rowsAYearPicture(years.map(({ year, n }) => `${year} ${n}`).join(', '))}
      >
        {years.map(({ year, n }, index) => (
          <rect
            key={year}
            x={`${index * step + step * 0.1}%`}
            width={`${step * 0.8}%`}
            y={HEIGHT - (HEIGHT * n) / most}
            height={(HEIGHT * n) / most}
          >
            <title>{`${year}: ${formatInteger(n)}`}</title>
          </rect>
        ))}
        <line x1="0" x2="100%" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      </svg>
      <figcaption>
        <span>{first.year}</span>
        <span>
          {words.mostRowsAYear(formatInteger(most), busiest.year)}
          {withoutDate > 0 && words.withoutADate(formatInteger(withoutDate))}
        </span>
        {last !== first && <span>{last.year}</span>}
      </figcaption>
    </figure>
  )
}
