/**
 * A table that was sent, fitted as the import page would fit the same file, and forgotten. Done in a thread, away from the one
 * that answers requests: bundled to `.precomputed/posted-table.mjs` by `scripts/precompute.mjs`. Server only.
 */
import { lawRates } from '../catalogue'
import { figureOf } from './asked-view'
import type { ProblemDocument } from './problem-document'
import { createImportSession } from '@/components/import/session/import-session'
import type { BuildSummary, ReadAnswer } from '@/components/import/session/session-answers'
import { isSettled, type ToldColumns, withToldColumns } from '@/components/import/session/told-columns'
import { siteLanguage } from '@/app/site-language'
import type { ImportProblem } from '@/lib/data/import/import-problem'
import { isBlocking } from '@/lib/data/import/guess/open-questions'
import type { Mapping } from '@/lib/data/import/mapping'
import type { SourceFile } from '@/lib/data/import/tables/text-table'
import type { Study } from '@/lib/data/study'
import { figureJson } from '@/lib/export/json'
import type { PostedAnswer, PostedTable, RefusedCell } from '@/lib/export/schema/posted-table'
import { type Draws, drawSteps } from '@/lib/result/draws/draws'
import { drawsCost } from '@/lib/result/draws/draws-cost'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { apiWords } from '@/lib/text/api'
import { ignoredInWords } from '@/lib/text/ignored'
import { importCellWords } from '@/lib/text/import/cells'
import { importGuessWords } from '@/lib/text/import/guess'
import { importProblemWords } from '@/lib/text/import/problems'
import { postedWords } from '@/lib/text/import/posted'
import type { Ignored } from '@/lib/view/refusal'
import { contextOf } from '@/lib/view/study-context'
import type { View } from '@/lib/view/view'
import { decodeView } from '@/lib/view/view-codec'

const words = postedWords(siteLanguage)

/** As it was sent: the table, and the query of the view without a study. */
export interface PostedTask {
  readonly table: PostedTable
  readonly query: string
  /** What links begin with. */
  readonly origin: string
}

export type PostedOutcome =
  { readonly ok: true; readonly body: string } | { readonly ok: false; readonly problem: ProblemDocument }

/** Cells that keep rows out, told one by one; the rest is counted. */
const CELLS_TOLD = 100
/** Of the time that a table has, for its draws. */
const BUDGET_MS = 10_000
/** Of no use beside rows that are sent: they name a table that the server has. */
const OF_STUDIES = ['study', 'data']

/** Never throws for what was sent. */
export async function fitPosted({ table, query, origin }: PostedTask): Promise<PostedOutcome> {
  const session = createImportSession()
  const read = await session.read(fileOf(table), {})
  if (!read.ok) return refused(notTable(read.problem))
  const { header } = read.table
  const told = toldOf(table)
  const put = withToldColumns(session, read.mapping, header, told)
  if (!put.ok) {
    const { problem } = put
    const detail =
      problem.code === 'no-unit' ? words.noUnit(problem.raw) : words.noColumn(problem.part, problem.raw, header)
    return refused({ status: 400, kind: 'bad-body', detail })
  }
  const { mapping } = put
  const built = session.build(mapping)
  if (!built) throw new Error('a table that was read is there to be built')
  const open = built.asked.filter((question) => isBlocking(question) && !isSettled(question, told))
  if (open.length > 0) {
    const { questionText } = importGuessWords(siteLanguage)
    const questions = open.map((one) => ({
      question: questionText(one, header),
      remedy: words.answerBy(one, header),
    }))
    const { cells } = cellsOf(built)
    return refused({ status: 400, kind: 'bad-table', detail: words.open(open.length), facts: { questions, cells } })
  }
  const study = session.study(mapping)
  if (!study) return refused(notTable(built.problem ?? { code: 'no-rows' }, cellsOf(built).cells))
  const answered = answerOf(study, query, origin)
  if (!answered.ok) return answered
  const body: PostedAnswer = { table: readOf(built, mapping, read), answer: answered.answer }
  return { ok: true, body: `${JSON.stringify(body)}\n` }
}

const refused = (problem: ProblemDocument): PostedOutcome & { ok: false } => ({ ok: false, problem })

/** The file that a reader would have chosen on the import page. */
const fileOf = (table: PostedTable): SourceFile =>
  'rows' in table
    ? { name: 'rows.json', bytes: new TextEncoder().encode(JSON.stringify(table.rows)) }
    : { name: 'rows.csv', bytes: new TextEncoder().encode(table.text) }

/** What was told, without what was left out. */
const toldOf = ({ columns = {} }: PostedTable): ToldColumns =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))

function notTable(problem: ImportProblem, cells: readonly RefusedCell[] = []): ProblemDocument {
  const { what } = importProblemWords(siteLanguage).ofFile(problem)
  return { status: 400, kind: 'bad-table', detail: words.notTable(what, problem), facts: { cells } }
}

function cellsOf({ rejected, rejectedCells }: BuildSummary): Pick<PostedAnswer['table'], 'cells' | 'moreCells'> {
  const { rejectReason } = importCellWords(siteLanguage)
  const cells = rejected
    .flatMap((group) =>
      group.cells.map(({ line, column, value }) => ({
        ...{ line, column, value, reason: rejectReason(group.reason), remedy: words.remedyOf(group.reason) },
      })),
    )
    .slice(0, CELLS_TOLD)
  return { cells, moreCells: rejectedCells - cells.length }
}

/** In the form in which columns are told, so that it can be sent with the next table. */
function readOf(
  built: BuildSummary,
  { date, cost, performance, benchmark, name }: Mapping,
  { table: { header } }: ReadAnswer & { ok: true },
): PostedAnswer['table'] {
  const named = (column: number | null | undefined) => (column == null ? 'none' : (header[column] ?? ''))
  if (!date || !cost) throw new Error('a study without a date or a cost')
  return {
    rows: built.rows,
    accepted: built.accepted,
    repaired: built.repairedRows,
    refused: built.refused,
    columns: {
      ...{ date: named(date.column), dateFormat: date.format },
      ...{ cost: named(cost.column), unit: cost.unit, better: cost.better },
      ...{ performance: named(performance?.column), series: named(benchmark), name: named(name) },
    },
    ...cellsOf(built),
  }
}

function answerOf(
  study: Study,
  query: string,
  origin: string,
): { readonly ok: true; readonly answer: PostedAnswer['answer'] } | (PostedOutcome & { ok: false }) {
  const foreign = [...new URLSearchParams(query)].filter(([name]) => OF_STUDIES.includes(name))
  const ofStudies = foreign.map(([parameter, raw]): Ignored => ({
    ...{ parameter, raw: raw.slice(0, 120), refusal: { code: 'unknown-parameter' } },
  }))
  const { view, ignored: ofView } = decodeView(query, contextOf(study, lawRates()))
  const ignored = [...ofStudies, ...ofView.filter(({ parameter }) => !OF_STUDIES.includes(parameter))]
  if (ignored.length > 0) {
    const facts = { ignored: ignoredInWords(ignored, siteLanguage) }
    const detail = apiWords(siteLanguage).badQuery(ignored.length)
    return refused({ status: 400, kind: 'bad-query', detail, facts })
  }
  const drawn = drawsFor(view, study)
  if (!drawn.ok) return drawn
  const figure = figureOf({ study, view, ignored: [] }, drawn.draws, { origin, countsAlways: true })
  return { ok: true, answer: figureJson(figure) }
}

function drawsFor(
  view: View,
  study: Study,
): { readonly ok: true; readonly draws: Draws | null } | (PostedOutcome & { ok: false }) {
  const request = drawsRequest(view, study)
  if (!request) return { ok: true, draws: null }
  const { guessMs } = drawsCost(request, study)
  if (guessMs > BUDGET_MS) {
    const most = Math.floor((request.draws * BUDGET_MS) / guessMs)
    const detail = apiWords(siteLanguage).tooManyDraws(most)
    return refused({ status: 422, kind: 'too-many-draws', detail, facts: { most } })
  }
  const steps = drawSteps(request, study)
  for (;;) {
    const step = steps.next()
    if (step.done) return { ok: true, draws: step.value }
  }
}
