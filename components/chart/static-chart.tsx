import { layoutScene } from '@/lib/chart/layout'
import { pagePalette } from '@/lib/chart/palette'
import type { Size } from '@/lib/chart/placed'
import type { Scene } from '@/lib/chart/scene'
import styles from './chart-box.module.css'
import { PlotPicture } from './marks/plot-picture'
import type { Lang } from '@/lib/text/words-in'

/** The two pictures of a page, in pixels; the box has their proportions (chart-box.module.css). */
export const wideSize: Size = { width: 920, height: 480 }
const narrowSize: Size = { width: 344, height: 380 }

/**
 * The chart as it is in the HTML: for the first paint and for readers without JavaScript. Drawn twice, for wide and narrow
 * boxes, because only a style sheet knows which one will be seen.
 */
export function StaticChart({ lang, scene: { layers, axes, title } }: { readonly lang: Lang; readonly scene: Scene }) {
  return (
    <>
      <div className={`${styles.static} ${styles.wide}`} data-chart="static-wide">
        <PlotPicture layout={layoutScene(layers, axes, wideSize, lang)} title={title} palette={pagePalette} />
      </div>
      <div className={`${styles.static} ${styles.narrow}`} data-chart="static-narrow">
        <PlotPicture layout={layoutScene(layers, axes, narrowSize, lang)} title={title} palette={pagePalette} />
      </div>
    </>
  )
}
