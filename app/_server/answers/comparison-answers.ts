/** Files of comparisons, made one at a time in the line of all files, the last ones kept. Server only. */
import { openComparison, type MissingDraws } from './comparison'
import type { MadeFile } from '@/app/_server/kept/made-files'
import { pairsWork } from './comparison-draws'
import { drawsPiece, type LaterPiece, leftMsOf, piecesLater } from '@/app/_server/later/later-draws'
import { askLater, DONE, type LaterProgress, type LaterRefusal } from '@/app/_server/later/later-work'
import { threadPress } from '@/app/_server/press/thread-press'
import { openWatchedQueue } from '@/app/_server/limits/watched-queue'
import type { KeptAnswer } from '@/app/_server/kept/kept-answer'
import type { WorkQueue } from '@/app/_server/limits/work-queue'
import type { ComparisonFile } from '@/components/compare/comparison-files'
import { answeredOf, type AskedComparison, levelOf } from '@/lib/figure/comparison/asked-comparison'
import { writeComparisonLink } from '@/lib/view/comparison/comparison-link'

export interface ComparisonFileRequest {
  readonly file: ComparisonFile
  /** As it was sent. */
  readonly query: string
  readonly asked: AskedComparison
  readonly write: ReturnType<ComparisonFile['read']>['write']
  readonly origin: string
}

const TIME_LIMIT_MS = 25_000
/** Of the limit, for the draws of all views. */
const DRAWS_MS = 18_000

const shared = globalThis as typeof globalThis & { halvingsComparisons?: WorkQueue<KeptAnswer | MissingDraws> }
const queue = (shared.halvingsComparisons ??= openWatchedQueue('comparisons', {
  lanes: [Infinity],
  mostWaiting: 8,
  mostPerClient: 3,
}))

/** All that the file depends on: the same link written otherwise is the same file. */
function ofComparison({ file, query, asked, origin }: Omit<ComparisonFileRequest, 'write'>): readonly unknown[] {
  const own = [...new URLSearchParams(query)].filter(([name]) => file.parameters.includes(name)).sort()
  const versions = asked.views.map(({ study }) => study.version)
  return [file.path, writeComparisonLink(asked.link), own, versions, origin]
}

/** A file that lacks its draws is refused, not written without them: programs read it as the answer. */
export function comparisonFile(request: ComparisonFileRequest): MadeFile<MissingDraws> {
  const { file, asked, write, origin } = request
  return {
    ...{ of: ofComparison(request), type: file.type, fileName: file.fileName, queue },
    ...{ expectedMs: 1000, timeLimitMs: TIME_LIMIT_MS },
    write: async () => {
      if ((await leftMsOf(piecesOf(asked, ''))) > DRAWS_MS) return { ok: false, reason: 'too-long' }
      // The line has heard who asks; the draws within it are ours.
      const { comparison, missing } = await openComparison(asked, origin, { client: '' })
      return missing ?? write(comparison, threadPress)
    },
  }
}

const piecesOf = ({ views }: AskedComparison, client: string): readonly LaterPiece[] =>
  views.flatMap((one) => drawsPiece(one, client) ?? [])

/** How far the draws of a comparison are, which begins them: those of its views, then those of their differences. */
export function comparisonLater(asked: AskedComparison, client: string): Promise<LaterProgress | LaterRefusal> {
  const ofPairs: LaterPiece = {
    ask: async () => {
      // No draws of the views: those of their differences are drawn from the rows.
      const none = asked.views.map(() => null)
      const work = await pairsWork(answeredOf(asked, none), levelOf(asked))
      return work ? askLater(work, client) : DONE
    },
    leftMs: () => Promise.resolve(0),
  }
  return piecesLater([...piecesOf(asked, client), ofPairs])
}
