/** A reader's long study, opened and asked: its rows stay here, and figures with some of their dots are given out. */
import { findFormat } from '@/components/export/formats'
import type { Study, StudyMeta } from '@/lib/data/study'
import { describeFigure, type FigureInputs } from '@/lib/figure/describe-figure'
import type { Figure } from '@/lib/figure/figure'
import { type Draws, drawSteps } from '@/lib/result/draws/draws'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { type SeriesSummary, seriesSummary } from '@/lib/result/series-summary'
import type { Ignored } from '@/lib/view/refusal'
import { contextOf } from '@/lib/view/study-context'
import type { View } from '@/lib/view/view'
import { decodeView } from '@/lib/view/view-codec'

/** A view as the page holds it, or a query that is still to be read. */
export type AskedView = { readonly query: string } | { readonly view: View; readonly ignored: readonly Ignored[] }

/** What a figure needs beside view and rows. */
export type LongInputs = Pick<FigureInputs, 'lawRates' | 'asOf' | 'origin' | 'held' | 'dots'>

export interface LongAnswer {
  readonly figure: Figure
  readonly summary: SeriesSummary
}

/** Between two steps of a long computation, so that a newer question is heard. */
const breath = () => new Promise((resolve) => setTimeout(resolve))
const BREATH_MS = 100

/** Pictures are made on the page. */
const NO_PRESS = {
  png: () => Promise.reject(new Error('no picture is drawn here')),
  embedFaces: (svg: string) => Promise.resolve(svg),
  typeset: null,
}

/** Goes through the rows ahead of the first question, which is answered sooner then. */
export function goThrough(study: Study): void {
  const { view } = decodeView(`study=${study.meta.id}`, contextOf(study, {}))
  const inputs = { lawRates: {}, draws: null, ignored: [], asOf: study.meta.date, origin: '' }
  describeFigure(view, study, { ...inputs, held: true, dots: 'some' })
}

/** @param find gives a study of this browser by its id; null where there is none */
export function longStudy(find: (id: string) => Promise<Study | null>) {
  let study: Study | null = null
  let context: ReturnType<typeof contextOf> | null = null
  let asked = 0
  /** What was answered last, and the draws that there are of it: files are written of it, with every dot. */
  let last: { readonly view: View; readonly inputs: FigureInputs } | null = null

  return {
    /** What the study of that id declares; null where this browser does not have it. */
    async open(
      id: string,
      laws: Readonly<Record<string, unknown>>,
    ): Promise<{ meta: StudyMeta; version: string } | null> {
      study = await find(id)
      context = study && contextOf(study, laws)
      return study && { meta: study.meta, version: study.version }
    },

    /**
     * @param inputs `held`: the quick answer, without what takes longest of many rows; `dots`: `some` unless said otherwise
     * @returns null where another view was asked for meanwhile
     */
    async answer(
      view: AskedView,
      { dots = 'some', ...inputs }: LongInputs,
      onProgress: (share: number) => void,
    ): Promise<LongAnswer | null> {
      const mine = ++asked
      await breath()
      if (mine !== asked || !study || !context) return null
      const read = 'query' in view ? decodeView(view.query, context) : view
      const request = inputs.held ? null : drawsRequest(read.view, study)
      let draws: Draws | null = null
      if (request) {
        const steps = drawSteps(request, study)
        let rest = performance.now() + BREATH_MS
        while (draws === null) {
          const step = steps.next()
          if (step.done) draws = step.value
          else if (performance.now() > rest) {
            onProgress(step.value / request.draws)
            await breath()
            if (mine !== asked) return null
            rest = performance.now() + BREATH_MS
          }
        }
      }
      const figureInputs = { ...inputs, draws, ignored: read.ignored }
      const figure = describeFigure(read.view, study, { ...figureInputs, dots })
      // A file is of what is on screen, and whole: also while all of the answer is on its way.
      last = { view: read.view, inputs: { ...figureInputs, held: false } }
      return { figure, summary: seriesSummary(read.view, study, inputs.held) }
    },

    /** A file of all rows of the view that was answered last. @param file, query of the format */
    async write(file: string, query: string): Promise<string | Uint8Array<ArrayBuffer>> {
      const format = findFormat(file)
      if (!format || !study || !last) throw new Error(`no rows to write ${file} of`)
      const figure = describeFigure(last.view, study, last.inputs)
      return format.read(query).write({ figure, draws: last.inputs.draws, study }, NO_PRESS)
    },
  }
}

export type LongStudy = ReturnType<typeof longStudy>
