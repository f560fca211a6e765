import { type Answer, EXIT, refused } from '../answer'
import type { Command } from '../command'
import { openView } from '../open-view'
import { TABLE_OPTIONS } from '../own-table'
import { readTarget } from '../target'
import { lawRates } from '@/app/_server/catalogue'
import { siteLanguage } from '@/app/site-language'
import type { Figure } from '@/lib/figure/figure'
import { fileName } from '@/lib/export/file-name'
import type { ClaimReading } from '@/lib/published/claim/claim'
import { viewOfClaim } from '@/lib/published/claim/claim-link'
import { judgeClaim, type JudgedClaim, viewWithClaim } from '@/lib/published/claim/judge-claim'
import { parseClaim } from '@/lib/published/claim/parse-claim'
import { claimWords } from '@/lib/text/pages/claim'
import { contextOf } from '@/lib/view/study-context'

const words = claimWords(siteLanguage)

type ReadClaim = Extract<ClaimReading, { ok: true }>

/** A claim in plain words, held against the view that it is about, or against another. */
export const check: Command = {
  name: 'check',
  usage: 'CLAIM [TARGET] [NAME=VALUE …]',
  options: { format: { values: ['table', 'json'] }, ...TABLE_OPTIONS },
  run: async ({ words: [text = '', ...rest], options, machine }) => {
    const reading = parseClaim(text)
    if (!reading.ok)
      return refused(
        words.problem(reading.problem),
        ...(reading.unread.length > 0 ? [words.unread(reading.unread)] : []),
      )
    const [first = ''] = rest
    const ofWords = first === '' || /^[a-zA-Z]+=/.test(first) ? [`?${viewOfClaim(reading.claim)}`] : []
    const target = await readTarget([...ofWords, ...rest], machine)
    if (!target.ok) return target
    const opened = await openView(target, options, machine, ({ view, study }) =>
      viewWithClaim(view, reading.claim, contextOf(study, lawRates())),
    )
    if (!opened.ok) return opened
    const { figure } = opened.figure({})
    const progress = figure.data.costBetter === 'less' ? -1 : 1
    const judged = judgeClaim(reading.claim, figure.fit, figure.laws[0] ?? null, progress)
    return answerOf(text, reading, figure, judged, options.format === 'json', opened.notes)
  },
}

function answerOf(
  text: string,
  reading: ReadClaim,
  figure: Figure,
  judged: JudgedClaim,
  asJson: boolean,
  notes: readonly string[],
): Answer {
  const { verdict, ratio, faster } = judged
  const what = `${figure.data.benchmarkLabel}, ${figure.data.costLabel}`
  const lines = [
    words.judged(verdict, what),
    words.reading(reading.claim),
    ...(reading.unread.length > 0 ? [words.unread(reading.unread)] : []),
    `${figure.text.title}.`,
    figure.text.subtitle,
    ...(ratio === null ? [] : [words.ratio(ratio)]),
    faster === null ? words.noConfidence : words.confidence(faster),
    figure.permalink,
  ]
  const { halvingTime = null, level = null, interval = null, n = null } = figure.fit ?? {}
  const facts = {
    text,
    verdict,
    ...{ claim: reading.claim, unread: reading.unread, slope: judged.slope, ratio, faster },
    data: { halvingTime, level, interval, n, query: figure.query, permalink: figure.permalink },
  }
  return {
    ok: true,
    code: verdict === 'inside' ? EXIT.ok : EXIT.no,
    body: asJson ? `${JSON.stringify(facts, null, 2)}\n` : `${lines.join('\n')}\n`,
    fileName: fileName(figure, 'claim', asJson ? 'json' : 'txt'),
    notes,
  }
}
