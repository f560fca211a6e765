'use client'

import { proxy, type Remote } from 'comlink'
import { useEffect, useState } from 'react'
import type { Ignored } from '@/lib/view/refusal'
import type { View } from '@/lib/view/view'
import type { LongAnswer, LongInputs, LongStudy } from './long-study.worker'

/** A long study in its thread, with the answer that the page was opened with. */
export interface LongStudyDoor {
  readonly study: Remote<LongStudy>
  readonly inputs: LongInputs
  readonly first: LongAnswer
}

export interface LongWork {
  /** The newest answer there is; null where the study is not a long one. */
  readonly answer: LongAnswer | null
  /** Share of the draws that are done, 0 where there are none; null while nothing is being computed. */
  readonly progress: number | null
  readonly failed: boolean
}

/**
 * The answer to the view on screen; the one before stands until the next is there.
 * @param held whether the hand is on a slider (`FigureInputs.held`)
 */
export function useLongAnswer(
  door: LongStudyDoor | null,
  view: View,
  ignored: readonly Ignored[],
  held: boolean,
): LongWork {
  const [known, setKnown] = useState<Known | null>(null)
  const [done, setDone] = useState(0)
  const isOpened = door?.first.figure.view === view
  useEffect(() => {
    if (!door || isOpened) return
    let current = true
    const tell = (share: number) => {
      if (current) setDone(share)
    }
    door.study.answer({ view, ignored }, { ...door.inputs, held }, proxy(tell)).then(
      (answer) => {
        if (!current || !answer) return
        setKnown({ view, held, answer })
        setDone(0)
      },
      () => {
        if (current) setKnown({ view, held, answer: 'failed' })
      },
    )
    return () => {
      current = false
    }
  }, [door, isOpened, view, ignored, held])
  if (!door) return { answer: null, progress: null, failed: false }
  const failed = known?.answer === 'failed'
  const isHere = isOpened || (known?.view === view && known.held === held)
  return {
    answer: isOpened || known === null || known.answer === 'failed' ? door.first : known.answer,
    progress: isHere ? null : done,
    failed: failed && known.view === view,
  }
}

interface Known {
  readonly view: View
  readonly held: boolean
  readonly answer: LongAnswer | 'failed'
}
