/** Every published number beside ours, computed from the data once a process, at the first request. */
import { listStudies } from '@/app/_server/catalogue'
import { openDrawnFigure } from '@/app/_server/answers/figures'
import { exploreHref } from '@/components/shell/explore-href'
import type { Study } from '@/lib/data/study'
import type { HalvingTime } from '@/lib/fits/rates/halving-time'
import type { FigureFit, OtherSolver } from '@/lib/result/result'
import { oursInMonths, publishedNumbers, type Replication, replicate } from '@/lib/published/replications'
import { intervalEnds, type IntervalEnds } from '@/lib/text/answer/interval-ends'
import type { Lang } from '@/lib/text/words-in'
import { DEFAULT_STUDY } from '@/lib/view/study-id'
import { otherResults } from './other-results'

export interface OpenedReplication extends Replication {
  /** The view that answers it, or the page that does where no view can. */
  readonly href: string
  /** Title of the study it is held against. */
  readonly title: string
  /** Our answer as a time per factor of two, with its interval; null for results that are none. */
  readonly time:
    | (Pick<HalvingTime, 'low' | 'high' | 'direction'> & {
        readonly months: number
        readonly level: number
        /** As they are printed. */
        readonly ends: IntervalEnds
      })
    | null
  /** The scaling law's other solver; absent of what is no time of it. */
  readonly otherSolver?: OtherSolver
}

const remembered = new Map<Lang, Promise<readonly OpenedReplication[]>>()

/** Study by study, the default one first; a published number that our data do not answer after all is left out. */
export function openReplications(lang: Lang): Promise<readonly OpenedReplication[]> {
  const known = remembered.get(lang)
  if (known) return known
  const opened = computeAll(lang).catch((error: unknown) => {
    remembered.delete(lang) // a failure must not stick to the process
    throw error
  })
  remembered.set(lang, opened)
  return opened
}

const isDefault = ({ meta }: Study): boolean => meta.id === DEFAULT_STUDY

/** A result in months that is no view's: on the axis, too. All in that list fall. */
function timeOf({ measure, ours }: Replication, lang: Lang): OpenedReplication['time'] {
  const { value, low, high, level } = ours
  if (measure !== 'months' || value === null || level === null) return null
  const ends = intervalEnds({ halvingTime: ours, bootstrap: null }, lang)
  return { months: value, low, high, direction: 'halving', level, ends }
}

function timeOfFit(
  published: ReturnType<typeof publishedNumbers>[number],
  fit: FigureFit,
  lang: Lang,
): OpenedReplication['time'] {
  const statistic = 'statistic' in published ? { statistic: published.statistic } : {}
  const { low, high, direction, ...line } = fit.halvingTime
  const months = oursInMonths(statistic, fit)?.value ?? line.months
  return { months, low, high, direction, level: fit.level, ends: intervalEnds(fit, lang) }
}

async function computeAll(lang: Lang): Promise<readonly OpenedReplication[]> {
  const ofStudies: OpenedReplication[] = []
  // One after another: draws have one thread, and a queue that is short.
  const studies = listStudies().toSorted((a, b) => Number(isDefault(b)) - Number(isDefault(a)))
  for (const { meta } of studies)
    for (const published of publishedNumbers(meta)) {
      const query = published.query === '' ? '' : `&${published.query}`
      const figure = await openDrawnFigure(`study=${meta.id}${query}`)
      const replication = replicate(published, figure, meta)
      if (!replication) continue
      ofStudies.push({
        ...replication,
        href: exploreHref(meta.id, published.query),
        title: meta.title,
        time: figure.fit && timeOfFit(published, figure.fit, lang),
        ...(replication.measure === 'months' && figure.otherSolver ? { otherSolver: figure.otherSolver } : {}),
      })
    }
  const others = await otherResults(lang)
  const titles = new Map(listStudies().map(({ meta }) => [meta.id, meta.title]))
  return [
    ...ofStudies,
    ...others.map((result) => ({
      ...result,
      title: titles.get(result.study) ?? result.study,
      time: timeOf(result, lang),
    })),
  ]
}
