import { openFigure } from '@/app/figures'
import { exploreHref } from '@/components/shell/explore-href'
import type { PublishedComparison } from '@/components/study/published-table'
import type { Study } from '@/lib/data/study'
import { formatMonths, formatPercent } from '@/lib/text/format'
import { wordsFor } from '@/lib/text/words'
import type { Figure } from '@/lib/view-state/figure'

/** Asks each published question here, as its view does. */
export function comparePublished({ meta }: Study): Promise<readonly PublishedComparison[]> {
  return Promise.all(
    meta.published.map(async (published) => {
      const query = published.query === '' ? '' : `&${published.query}`
      const { figure } = await openFigure(`study=${meta.id}${query}`, { origin: '', waitForDraws: true })
      return { published, href: exploreHref(meta.id, published.query), ours: answerText(figure) }
    }),
  )
}

function answerText({ fit, problem }: Figure): string {
  const words = wordsFor('en')
  if (!fit) return problem ? words.problem(problem) : 'no trend'
  const interval =
    fit.halvingTime.low === null ? words.interval(fit) : `${formatPercent(fit.level)} interval ${words.interval(fit)}`
  return `${formatMonths(fit.halvingTime.months)}, ${interval}`
}
