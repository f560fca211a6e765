/** The steps of `chosen` in both programs: from places of the population to those that are fitted, in the page's order. */
import type { Steps } from './steps'

export interface Stage {
  /** Of the function that both programs define. */
  readonly name: 'on_scale' | 'reaching' | 'records' | 'in_window' | 'with_vocabulary'
  /** What is left after it. */
  readonly label: string
  readonly remark: string
}

export interface SelectionNeeds {
  /** Records are taken for the gain that was observed, also where they are no step. */
  readonly records: boolean
  readonly log2Cost: boolean
}

export function stagesOf(steps: Steps): readonly Stage[] {
  const stage = (name: Stage['name'], label: string, remark = ''): Stage => ({ name, label, remark })
  return [
    ...(steps.onScale ? [stage('on_scale', 'on the natural scale of the metric')] : []),
    ...(steps.threshold === null || !steps.performance ? [] : [stage('reaching', 'at the threshold or better')]),
    ...(steps.records ? [stage('records', 'records')] : []),
    ...(steps.from === null && steps.to === null
      ? []
      : [stage('in_window', 'inside the dates', steps.records ? 'after the records: it crowns none' : '')]),
    ...(steps.vocabulary === null ? [] : [stage('with_vocabulary', 'with a vocabulary')]),
  ]
}

/** Those of some places that are inside the view's dates, in both languages. */
export const insideWindow = ({ from, to }: Steps, places: string): string =>
  from === null && to === null ? places : `in_window(${places})`
