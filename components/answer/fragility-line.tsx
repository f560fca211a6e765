import { TermText } from '@/components/guide/glossary/term-text'
import { TabLink } from '@/components/tabs/tab-link'
import type { WorkerAnswer } from '@/components/worker/use-worker-answer'
import type { Figure } from '@/lib/figure/figure'
import { fragilityParts } from '@/lib/figure/fragility-parts'
import { standingOf } from '@/lib/result/evidence/standing'
import { fragilityIn } from '@/lib/text/answer/fragility'
import { linearityIn } from '@/lib/text/answer/linearity'
import { formats } from '@/lib/text/formats'
import styles from './answer.module.css'

/** How far the count of specifications is; `idle` where nobody counts. */
export type Counting = Pick<WorkerAnswer<unknown>, 'state' | 'progress'>

interface Props {
  readonly figure: Figure
  readonly counting: Counting
}

/** What the number hangs on: bend, dependence, the point that decides most, the level, the choices of whoever asks. */
export function FragilityLine({ figure, counting }: Props) {
  const { fit, query, view, fragility } = figure
  const { fragilityCounting, fragilityLead, toTheSpecifications } = fragilityIn(view.lang)
  if (!fit) return null
  // Where no rate is claimed, none hangs on anything; with the hand on a slider nobody has looked yet.
  if (!fragility || standingOf(fit) === 'no-rate') return <p className={styles.fragility} />
  const { parts, from } = fragilityParts(figure, 'all')
  const bends = from === 'bend'
  const waiting = fragility.specifications === null && counting.state === 'running'
  const progress = counting.progress > 0 ? ` (${formats(view.lang).formatPercent(counting.progress, 0)})` : ''
  const told = [...parts, ...(waiting ? [`${fragilityCounting}${progress}`] : [])]
  // Its place stays when it has nothing to say, so that leaving a point out moves nothing below.
  if (told.length === 0 && !bends) return <p className={styles.fragility} />
  return (
    <p className={styles.fragility} data-testid="fragility">
      {told.length > 0 ? <TermText text={`${fragilityLead} ${told.join('; ')}. `} lang={view.lang} /> : null}
      {bends ? (
        <TabLink query={query} tab="break">
          {linearityIn(view.lang).toTheBreak}
        </TabLink>
      ) : null}
      {fragility.specifications ? (
        <>
          {bends ? ' · ' : null}
          <TabLink query={query} tab="specifications">
            {toTheSpecifications}
          </TabLink>
        </>
      ) : null}
    </p>
  )
}
