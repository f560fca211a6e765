/** A target opened: its study and view, with the draws that its interval is read off; read as strictly as by the API. */
import { EXIT, type Refusal, refused } from './answer'
import { drawsOf } from './draws'
import type { Machine } from './machine'
import { openTable, type OwnTable } from './own-table'
import type { Target } from './target'
import { figureOf, readQuery } from '@/app/_server/answers/asked-view'
import type { AskedView } from '@/lib/view/asked-view'
import { lawRates } from '@/app/_server/catalogue'
import { readSettings } from '@/app/_server/start/settings'
import { siteLanguage } from '@/app/site-language'
import type { FigureWithRows } from '@/components/export/format'
import type { Draws } from '@/lib/result/draws/draws'
import { cliImportWords } from '@/lib/text/cli/import'
import { cliMessages } from '@/lib/text/cli/messages'
import { ignoredInWords } from '@/lib/text/ignored'
import { importGuessWords } from '@/lib/text/import/guess'
import { importProblemWords } from '@/lib/text/import/problems'
import type { Ignored } from '@/lib/view/refusal'
import { contextOf } from '@/lib/view/study-context'
import type { View } from '@/lib/view/view'
import { decodeView } from '@/lib/view/view-codec'

const words = cliMessages(siteLanguage)

interface Shows {
  readonly withoutEachRow?: boolean
  readonly specifications?: boolean
}

export interface OpenedView {
  readonly ok: true
  readonly asked: AskedView
  /** What links begin with: the site of the link that was given, else HALVINGS_ORIGIN. */
  readonly origin: string
  /** Of an own table: what it was taken for, and how many rows were read. */
  readonly notes: readonly string[]
  /** What its interval is read off; null where it needs none. */
  readonly draws: Draws | null
  readonly figure: (shows: Shows) => FigureWithRows
}

/**
 * @param options those of `TABLE_OPTIONS`, which say how an own table is read
 * @param changed the view to open instead of the one that was asked for
 */
export async function openView(
  target: Target,
  options: Readonly<Record<string, string>>,
  machine: Machine,
  changed: (asked: AskedView) => View = ({ view }) => view,
): Promise<OpenedView | Refusal> {
  if (target.of === 'query') {
    const asked = await readQuery(target.query)
    return opened(asked, changed, target.origin, [], machine)
  }
  const table = await openTable(target.file, options)
  if (!table.ok) return table
  const { study } = table
  if (!study) return notUsable(table)
  const { view, ignored } = decodeView(target.query, contextOf(study, lawRates()))
  return opened({ study, view, ignored }, changed, '', tableNotes(table), machine)
}

function opened(
  read: AskedView,
  changed: (asked: AskedView) => View,
  named: string,
  notes: readonly string[],
  machine: Machine,
): OpenedView | Refusal {
  if (read.ignored.length > 0) return refused(...ignoredLines(read.ignored, read.study.meta.id))
  const asked = { ...read, view: changed(read) }
  const origin = named === '' ? (readSettings().origin ?? '') : named
  const draws = drawsOf(asked.view, asked.study, machine)
  return {
    ok: true,
    asked,
    origin,
    notes,
    draws,
    figure: ({ withoutEachRow = false, specifications = false }) => ({
      figure: figureOf(asked, draws, { origin, withoutEachRow, countsAlways: specifications }),
      study: asked.study,
      draws,
    }),
  }
}

/** Each parameter that can't be read, with its text and the reason. */
export function ignoredLines(ignored: readonly Ignored[], study: string): readonly string[] {
  const lines = ignoredInWords(ignored, siteLanguage).map(({ parameter, raw, reason }) =>
    words.badParameter(parameter, raw, reason),
  )
  const isUnknown = ignored.some(({ refusal }) => refusal.code === 'no-study')
  return [...lines, isUnknown ? words.seeStudies : words.seeSeries(study)]
}

function tableNotes({ read, mapping, built, kept }: OwnTable): readonly string[] {
  const { refused: left, rows } = built
  const own = cliImportWords(siteLanguage)
  return [
    importGuessWords(siteLanguage).takenAs(mapping, read.table.header),
    ...(left > 0 ? [own.rowsLeft(left, rows, kept.file.name)] : []),
  ]
}

/** What is asked, with the option that answers it; or why no row can be used. */
function notUsable({ open, built, read, mapping, kept }: OwnTable): Refusal {
  const { header } = read.table
  const own = cliImportWords(siteLanguage)
  const guess = importGuessWords(siteLanguage)
  const problem = built.problem && importProblemWords(siteLanguage).ofFile(built.problem)
  return {
    ok: false,
    code: EXIT.refused,
    lines: [
      own.notYet(kept.file.name, guess.takenAs(mapping, header)),
      ...open.flatMap((question) => [guess.questionText(question, header), own.answerBy(question, header)]),
      ...(open.length === 0 && problem ? [problem.what] : []),
      own.seeImport(kept.file.name),
    ],
  }
}
