/** The press of what is written on the thread that answers: charts of pages, and comparisons. Server only. */
import { inThread } from '../in-thread'
import { pressInThread } from '../work-threads'
import { serverPress } from './server-press'
import type { Press } from '@/components/export/press'

export const threadPress: Press = inThread
  ? {
      png: (svg, scale) => pressInThread({ of: 'pixels', svg, scale }),
      embedFaces: async (svg) => new TextDecoder().decode(await pressInThread({ of: 'faces', svg })),
      typeset: (source) => pressInThread({ of: 'print', source }),
    }
  : serverPress
