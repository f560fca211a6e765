import { comparisonScenes } from '@/lib/chart/comparison-scenes'
import { layoutScene } from '@/lib/chart/layout'
import { pagePalette } from '@/lib/chart/palette'
import type { Size } from '@/lib/chart/placed'
import type { Scene } from '@/lib/chart/scene'
import { Legend } from '@/components/chart/legend'
import { PlotPicture } from '@/components/chart/marks/plot-picture'
import { StaticChart, wideSize } from '@/components/chart/static-chart'
import box from '@/components/chart/chart-box.module.css'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { comparisonWords } from '@/lib/text/comparison'
import type { Lang } from '@/lib/text/words-in'
import styles from './comparison-charts.module.css'

/** Of one panel, in pixels: of two beside each other, of more, and of each on a phone; drawn near the size that they have. */
const TWO: Size = { width: 600, height: 400 }
const MORE: Size = { width: 400, height: 320 }
const PHONE: Size = { width: 336, height: 300 }

/** The views on one chart, or a panel each; drawn on the server, whole without scripts. */
export function ComparisonCharts({ comparison }: { readonly comparison: ComparisonFigure }) {
  const { lang, arrangement, sameUnit, alt } = comparison
  const words = comparisonWords(lang)
  const scenes = comparisonScenes(comparison)
  const [first] = scenes
  if (arrangement === 'layers' && first) return <Layers lang={lang} scene={first} />
  return (
    <figure className={styles.figure} aria-label={alt} data-testid="panels">
      {first ? <Legend layout={layoutScene(first.layers, first.axes, wideSize, lang)} roomForExcluded={false} /> : null}
      <div className={styles.panels}>
        {scenes.map(({ layers, axes, title }) => (
          <div key={title} className={styles.panel}>
            <p className={styles.name}>{title}</p>
            {[scenes.length === 2 ? TWO : MORE, PHONE].map((size) => (
              <div key={size.width} className={size === PHONE ? styles.phone : styles.wide}>
                <PlotPicture layout={layoutScene(layers, axes, size, lang)} title={title} palette={pagePalette} />
              </div>
            ))}
          </div>
        ))}
      </div>
      <figcaption className={styles.caption}>{sameUnit ? words.sameAxes : words.sameDecades}</figcaption>
    </figure>
  )
}

function Layers({ lang, scene }: { readonly lang: Lang; readonly scene: Scene }) {
  return (
    <figure className={styles.figure} aria-label={scene.alt} data-testid="layers">
      <Legend layout={layoutScene(scene.layers, scene.axes, wideSize, lang)} roomForExcluded={false} />
      <div className={box.box}>
        <div className={box.stage}>
          <StaticChart lang={lang} scene={scene} />
        </div>
      </div>
    </figure>
  )
}
