/** A long study from the store, or from the thread that has just read it. */
import { type ColumnStudy, studyOfColumns } from '@/lib/data/row-columns'
import type { Study } from '@/lib/data/study'
import { describeFigure } from '@/lib/figure/describe-figure'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { longStudy } from './long-study'

/** @param find gives a study of this browser by its id; null where there is none */
export function longStudyReceiver(find: (id: string) => Promise<Study | null>) {
  let received: Study | null = null
  return {
    ...longStudy((id) => (received?.meta.id === id ? Promise.resolve(received) : find(id))),

    /** Takes the study that comes through the port, and goes through its rows: the first question about them is answered sooner. */
    receive: (port: MessagePort): Promise<void> =>
      new Promise((resolve) => {
        port.onmessage = ({ data }: MessageEvent<ColumnStudy>) => {
          port.close()
          received = studyOfColumns(data)
          const { view } = decodeView(`study=${data.meta.id}`, contextOf(received, {}))
          const inputs = { lawRates: {}, draws: null, ignored: [], asOf: data.meta.date, origin: '' }
          describeFigure(view, received, { ...inputs, held: true, dots: 'some' })
          resolve()
        }
      }),
  }
}

export type LongStudyReceiver = ReturnType<typeof longStudyReceiver>
