import { openFigure } from '@/app/_server/figures'
import { exploreHref } from '@/components/shell/explore-href'
import type { PublishedComparison } from '@/components/study-page/published-table'
import type { PublishedValue, Study } from '@/lib/data/study'
import { formatMonths, formatPercent } from '@/lib/text/format'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import { oursInMonths } from '@/lib/published/replications'

/** Asks each published question here, as its view does. */
export function comparePublished({ meta }: Study): Promise<readonly PublishedComparison[]> {
  return Promise.all(
    meta.published.map(async (published) => {
      const query = published.query === '' ? '' : `&${published.query}`
      const { figure } = await openFigure(`study=${meta.id}${query}`, { origin: '', waitForDraws: true })
      return { published, href: exploreHref(meta.id, published.query), ours: answerText(published, figure) }
    }),
  )
}

function answerText(published: PublishedValue, { fit, problem }: Figure): string {
  const words = wordsFor('en')
  if (!fit) return problem ? words.problem(problem) : 'no trend'
  const interval =
    fit.halvingTime.low === null ? words.interval(fit) : `${formatPercent(fit.level)} interval ${words.interval(fit)}`
  const ours = oursInMonths(published, fit)?.value
  return `${ours === undefined || ours === null ? '' : `${formatMonths(ours)}, `}${interval}`
}
