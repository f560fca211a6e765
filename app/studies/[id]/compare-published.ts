import { openDrawnFigure } from '@/app/_server/answers/figures'
import { exploreHref } from '@/components/shell/explore-href'
import type { PublishedComparison } from '@/components/study-page/published-table'
import type { PublishedQuantity, PublishedValue, Study } from '@/lib/data/study'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import { oursInMonths, publishedNumbers, type Replication, replicate } from '@/lib/published/replications'
import { literatureWords } from '@/lib/text/literature'
import { studyPageWords } from '@/lib/text/pages/study-pages'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

/** Asks each published question here, as its view does. */
export function comparePublished({ meta }: Study): Promise<readonly PublishedComparison[]> {
  return Promise.all(
    publishedNumbers(meta).map(async (published) => {
      const query = published.query === '' ? '' : `&${published.query}`
      const figure = await openDrawnFigure(`study=${meta.id}${query}`)
      const { lang } = figure.view
      const texts =
        'months' in published
          ? { theirs: timeText(published, lang), ours: answerText(published, figure, lang) }
          : quantityTexts(published, replicate(published, figure, meta), lang)
      const { what, source, url } = published
      return { what, source, url, href: exploreHref(meta.id, published.query), ...texts }
    }),
  )
}

function timeText({ months, low, high, level }: PublishedValue, lang: Lang): string {
  const words = studyPageWords(lang)
  const { formatMonths, formatPercent, trimZeros } = formats(lang)
  /** No more digits than were published. */
  const plain = (value: number): string => trimZeros(formatMonths(value))
  const time = words.months(plain(months))
  if (low === undefined) return time
  const stated = level === undefined ? null : formatPercent(level)
  return `${time}${words.publishedInterval(stated, plain(low), high === undefined ? null : plain(high))}`
}

function quantityTexts({ measure }: PublishedQuantity, replication: Replication | null, lang: Lang) {
  const { noTrend } = studyPageWords(lang)
  const { publishedText, oursText, statedInterval } = literatureWords(lang)
  if (!replication) return { theirs: '', ours: noTrend }
  const { published, ours } = replication
  const joined = (number: string, interval: string | null) => (interval === null ? number : `${number}, ${interval}`)
  return {
    theirs: joined(publishedText({ measure }, published), statedInterval({ measure }, published, 'published')),
    ours: joined(oursText({ measure }, ours), statedInterval({ measure }, ours, 'ours')),
  }
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
  const time = value === null ? '' : `${texts.months(formatDrawnMonths(value, monteCarlo?.value ?? null))}, `
  return `${time}${interval}`
}
