/** Both solvers' answers, from the same views that the workbench shows. */
import { openDrawnFigure } from '@/app/_server/answers/figures'
import { SCALING_LAW_STUDY } from '@/app/_server/answers/scaling-report'
import type { SolverColumn } from '@/components/scaling-law/solver-table'
import { exploreHref } from '@/components/shell/explore-href'
import type { FigureFit } from '@/lib/result/result'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import type { Lang } from '@/lib/text/words-in'

const SOLVERS = [
  { id: 'published', word: 'asPublished', query: '' },
  { id: 'converged', word: 'converged', query: 'solver=converged' },
] as const

/** Their draws are made at build. @throws where the default study has no fit */
export async function solverColumns(lang: Lang): Promise<readonly [published: SolverColumn, converged: SolverColumn]> {
  const [published, converged] = await Promise.all([columnOf(SOLVERS[0], lang), columnOf(SOLVERS[1], lang)])
  return [published, converged]
}

async function columnOf({ id, word, query }: (typeof SOLVERS)[number], lang: Lang): Promise<SolverColumn> {
  const rowsQuery = [query, 'interval=bootstrap'].filter((part) => part !== '').join('&')
  return {
    id,
    title: scalingLawPageWords(lang)[word],
    papers: await fitOf(query),
    rows: await fitOf(rowsQuery),
    papersHref: exploreHref(SCALING_LAW_STUDY, query),
    rowsHref: exploreHref(SCALING_LAW_STUDY, rowsQuery),
  }
}

async function fitOf(query: string): Promise<FigureFit> {
  const figure = await openDrawnFigure(`study=${SCALING_LAW_STUDY}&${query}`)
  if (!figure.fit) throw new Error(`no fit of ${query}`)
  return figure.fit
}
