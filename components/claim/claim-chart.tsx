import box from '@/components/chart/chart-box.module.css'
import { StaticChart } from '@/components/chart/static-chart'
import { sceneOfFigure } from '@/lib/chart/scene'
import type { Figure } from '@/lib/figure/figure'
import { claimWords } from '@/lib/text/pages/claim'
import styles from './claim.module.css'

/** The view with the claim as a law beside its line, drawn on the server. */
export function ClaimChart({ figure }: { readonly figure: Figure }) {
  const { lineOf } = claimWords(figure.view.lang)
  const named: Figure = { ...figure, laws: figure.laws.map((law) => ({ ...law, label: lineOf(law.months) })) }
  return (
    <figure className={styles.figure} aria-label={figure.text.alt} data-testid="claim-chart">
      <div className={box.box}>
        <div className={box.stage}>
          <StaticChart lang={figure.view.lang} scene={sceneOfFigure(named)} />
        </div>
      </div>
    </figure>
  )
}
