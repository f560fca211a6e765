/** Several targets opened as one comparison, with the draws of its views and of their differences. */
import { type Refusal, refused, wrongUsage } from './answer'
import type { Call } from './command'
import { pairDrawsOf } from './draws'
import { ignoredLines, openView, type OpenedView } from './open-view'
import { readTarget, type Target } from './target'
import { comparisonOf } from '@/app/_server/answers/asked-comparison'
import { siteLanguage } from '@/app/site-language'
import { answeredOf, compareViews, levelOf } from '@/lib/figure/comparison/asked-comparison'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { cliMessages } from '@/lib/text/cli/messages'
import { ignoredInWords } from '@/lib/text/ignored'
import { ARRANGEMENTS, MOST_VIEWS, readComparisonLink, readPair } from '@/lib/view/comparison/comparison-link'
import { parametersPreset } from '@/lib/view/comparison/presets'
import type { Ignored } from '@/lib/view/refusal'

const words = cliMessages(siteLanguage)

export interface OpenedComparison {
  readonly ok: true
  readonly comparison: ComparisonFigure
  readonly views: readonly OpenedView[]
}

/** What is to be compared, and what a link says of it. */
interface Asked {
  readonly targets: readonly Target[]
  readonly chart: string | null
  readonly pair: string | null
}

export async function openComparison({ words: given, options, machine }: Call): Promise<OpenedComparison | Refusal> {
  const read: Target[] = []
  for (const group of targetGroups(given)) {
    const target = await readTarget(group, machine)
    if (!target.ok) return target
    read.push(target)
  }
  const asked = askedOf(read)
  if ('lines' in asked) return asked
  const { targets } = asked
  if (targets.length > MOST_VIEWS) return refused(words.tooManyViews(targets.length, MOST_VIEWS))

  const raw = options.pair ?? asked.pair
  const pair = raw === null ? null : readPair(raw, targets.length)
  if (raw !== null && pair === null) return badPair(raw, targets.length)
  const views: OpenedView[] = []
  for (const target of targets) {
    const opened = await openView(target, options, machine)
    if (!opened.ok) return opened
    views.push(opened)
  }
  const chart = ARRANGEMENTS.find((one) => one === (options.chart ?? asked.chart)) ?? null
  const compared = compareViews(
    { chart, pair },
    views.map((view) => view.asked),
  )
  if (compared.ignored.length > 0)
    return refused(...ignoredLines(compared.ignored, views[0]?.asked.study.meta.id ?? ''))
  const answered = answeredOf(
    compared,
    views.map(({ draws }) => draws),
  )
  const pairs = pairDrawsOf(answered, levelOf(compared), machine)
  return { ok: true, comparison: comparisonOf(compared, answered, pairs, views[0]?.origin ?? ''), views }
}

/** A target and the words that are added to its query; `study=…` begins a query of its own. */
function targetGroups(given: readonly string[]): readonly (readonly string[])[] {
  const groups: (readonly string[])[] = []
  for (const word of given) {
    const last = groups.at(-1)
    const isMore = last !== undefined && /^[a-zA-Z]+=/.test(word) && !word.startsWith('study=')
    if (isMore) groups[groups.length - 1] = [...last, word]
    else groups.push([word])
  }
  return groups
}

/** The link of a comparison stands for its views; nothing at all for the page's own question. */
function askedOf(targets: readonly Target[]): Asked | Refusal {
  const viewsOf = (queries: readonly string[], origin: string): readonly Target[] =>
    queries.map((query) => ({ ok: true, of: 'query', query, origin }))
  if (targets.length === 0) return { targets: viewsOf(parametersPreset.queries, ''), chart: null, pair: null }
  const all: Target[] = []
  let chart: string | null = null
  let pair: string | null = null
  for (const target of targets) {
    const said = target.of === 'query' ? new URLSearchParams(target.query) : null
    if (target.of !== 'query' || !said?.has('view')) {
      all.push(target)
      continue
    }
    const { link, ignored } = readComparisonLink(target.query)
    if (ignored.length > 0) return refused(...ignoredLines(ignored, ''))
    all.push(...viewsOf(link.queries, target.origin))
    chart = said.get('chart') ?? chart
    pair = said.get('pair') ?? pair
  }
  return { targets: all, chart, pair }
}

function badPair(raw: string, views: number): Refusal {
  const ignored: Ignored = { parameter: 'pair', raw, refusal: { code: 'pair', most: Math.max(2, views) } }
  return wrongUsage(
    ...ignoredInWords([ignored], siteLanguage).map(({ reason }) => words.badOption('--pair', raw, reason)),
  )
}
