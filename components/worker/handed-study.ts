/** A long study on its way from the thread that read it to the page that shows it, past the store. */
import { transfer } from 'comlink'
import { openLongStudy, type OpenLongStudy } from './open-long-study'

/** The thread that it goes to, and the end that it is sent through. */
export interface HandedStudy {
  readonly opened: OpenLongStudy
  readonly port: MessagePort
}

let waiting: { readonly id: string; readonly opened: OpenLongStudy } | null = null

/** Starts the thread that will have it: while the study is being kept, it begins with the answer. */
export function handOver(): HandedStudy {
  const opened = openLongStudy()
  const { port1, port2 } = new MessageChannel()
  opened.study.receive(transfer(port2, [port2])).catch(() => undefined)
  return { opened, port: transfer(port1, [port1]) }
}

/** Kept under that id: whoever opens it next finds it there. */
export function waitFor(id: string, { opened }: HandedStudy): void {
  waiting?.opened.close()
  waiting = { id, opened }
}

/** Whether a study of that id is on its way. */
export const isWaiting = (id: string): boolean => waiting?.id === id

/** The thread that has it, given out once; null where there is none. */
export function takeWaiting(id: string): OpenLongStudy | null {
  if (waiting?.id !== id) return null
  const { opened } = waiting
  waiting = null
  return opened
}
