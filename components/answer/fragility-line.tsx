import { influentialOf } from '@/lib/result/evidence/influence'
import { TabLink } from '@/components/tabs/tab-link'
import type { Figure } from '@/lib/figure/figure'
import { bendOf, leaningOf } from '@/lib/result/evidence/linearity'
import { standingOf } from '@/lib/result/evidence/standing'
import { fragilityIn } from '@/lib/text/answer/fragility'
import { linearityIn } from '@/lib/text/answer/linearity'
import styles from './answer.module.css'

const LEAST_CHANGE = 0.05

/** What the number hangs on, as far as it is known without waiting: bend, dependence, the point that decides most. */
export function FragilityLine({ figure: { fit, points, query, view } }: { readonly figure: Figure }) {
  const { fragilityLead, fragilityParts } = fragilityIn(view.lang)
  if (!fit) return null
  const bend = bendOf(fit)
  // Where no rate is claimed, none hangs on anything.
  const parts =
    standingOf(fit) === 'no-rate'
      ? []
      : fragilityParts({ bend, leaning: leaningOf(fit), influential: influentialOf(fit, points, LEAST_CHANGE) })
  // Its place stays when it has nothing to say, so that leaving a point out moves nothing below.
  if (parts.length === 0) return <p className={styles.fragility} />
  return (
    <p className={styles.fragility} data-testid="fragility">
      {fragilityLead} {parts.join('; ')}.{' '}
      {bend ? (
        <TabLink query={query} tab="break">
          {linearityIn(view.lang).toTheBreak}
        </TabLink>
      ) : null}
    </p>
  )
}
