/** Bootstrap draws at the command line: those made at build, so that the numbers are the page's, and others made here. */
import { drawsAtBuild } from '@/app/_server/draws-at-build'
import { siteLanguage } from '@/app/site-language'
import type { Machine } from './machine'
import type { Study } from '@/lib/data/study'
import type { AnsweredView } from '@/lib/result/comparison/compared-view'
import { type PairDraws, pairDrawSteps } from '@/lib/result/comparison/pair-draws'
import { type Draws, drawSteps } from '@/lib/result/draws/draws'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { cliMessages } from '@/lib/text/cli/messages'
import type { View } from '@/lib/view/view'

/** Those that the view needs, however long they take; null where it needs none. */
export function drawsOf(view: View, study: Study, machine: Machine): Draws | null {
  const request = drawsRequest(view, study)
  if (!request) return null
  const what = cliMessages(siteLanguage).drawing(request.draws)
  return drawsAtBuild(request.key)?.draws ?? inSteps(drawSteps(request, study), request.draws, what, machine)
}

/** Those of the differences between views. */
export const pairDrawsOf = (views: readonly AnsweredView[], level: number, machine: Machine): readonly PairDraws[] =>
  inSteps(pairDrawSteps(views, level), 1, cliMessages(siteLanguage).drawingDifferences, machine)

/** @param steps yield how many of `all` are done */
function inSteps<T>(steps: Generator<number, T>, all: number, what: string, machine: Machine): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    machine.progress(what, step.value / all)
  }
}
