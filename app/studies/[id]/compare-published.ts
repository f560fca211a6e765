import { openDrawnFigure } from '@/app/_server/answers/figures'
import { exploreHref } from '@/components/shell/explore-href'
import type { PublishedComparison } from '@/components/study-page/published-table'
import type { PublishedValue, Study } from '@/lib/data/study'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import { oursInMonths } from '@/lib/published/replications'
import { studyPageWords } from '@/lib/text/pages/study-pages'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

/** Asks each published question here, as its view does. */
export function comparePublished({ meta }: Study): Promise<readonly PublishedComparison[]> {
  return Promise.all(
    meta.published.map(async (published) => {
      const query = published.query === '' ? '' : `&${published.query}`
      const figure = await openDrawnFigure(`study=${meta.id}${query}`)
      return {
        published,
        href: exploreHref(meta.id, published.query),
        ours: answerText(published, figure, figure.view.lang),
      }
    }),
  )
}

function answerText(published: PublishedValue, { fit, problem }: Figure, lang: Lang): string {
  const texts = studyPageWords(lang)
  const { formatDrawnMonths, formatPercent } = formats(lang)
  const words = wordsFor(lang)
  if (!fit) return problem ? words.problem(problem) : texts.noTrend
  const interval =
    fit.halvingTime.low === null
      ? words.interval(fit)
      : texts.ownInterval(formatPercent(fit.level), words.interval(fit))
  const { value = null, monteCarlo } = oursInMonths(published, fit) ?? {}
  return `${value === null ? '' : `${formatDrawnMonths(value, monteCarlo?.value ?? null)}, `}${interval}`
}
