import type { Size } from '@/lib/chart/placed'
import { pagePalette } from '@/lib/chart/palette'
import { plotSvg } from '@/lib/chart/svg/svg'
import type { Figure } from '@/lib/figure/figure'
import styles from './chart-box.module.css'

/** The two pictures of a page, in pixels; the box has their proportions (chart-box.module.css). */
export const wideSize: Size = { width: 920, height: 480 }
export const narrowSize: Size = { width: 344, height: 380 }

/**
 * The chart as it is in the HTML: for the first paint and for readers without JavaScript. Drawn twice, for wide and narrow
 * boxes, because only a style sheet knows which one will be seen. Every text in it is escaped by `plotSvg`.
 */
export function StaticChart({ figure }: { readonly figure: Figure }) {
  return (
    <>
      <div
        className={`${styles.static} ${styles.wide}`}
        data-chart="static-wide"
        dangerouslySetInnerHTML={{ __html: plotSvg(figure, wideSize, pagePalette) }}
      />
      <div
        className={`${styles.static} ${styles.narrow}`}
        data-chart="static-narrow"
        dangerouslySetInnerHTML={{ __html: plotSvg(figure, narrowSize, pagePalette) }}
      />
    </>
  )
}
