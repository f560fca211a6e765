'use client'

import type { Remote } from 'comlink'
import { startTransition, useEffect, useState } from 'react'
import type { Ignored } from '@/lib/view/refusal'
import type { View } from '@/lib/view/view'
import type { LongAnswer, LongInputs, LongStudy } from './long-study'

/** A long study in its thread, with the quick answer that the page was opened with. */
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
 * The answer to the view on screen: first what is quick, then all of it. The one before stands until the next is there.
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
  useEffect(() => {
    if (!door) return
    let current = true
    const tell = (share: number) => {
      if (current) setDone(share)
    }
    const answerIn = async (quick: boolean) => {
      const { proxy } = await import('comlink') // a page without a long study has no use for it
      if (!current) return
      const answer = await door.study.answer(
        { view, ignored },
        { ...door.inputs, held: quick, dots: held ? 'moving' : 'some' },
        proxy(tell),
      )
      if (!current || !answer) return
      const show = () => {
        setKnown({ view, held: quick, answer })
        setDone(0)
      }
      // Under a hand at once; all of it in slices, between which the page can be used.
      if (quick) show()
      else startTransition(show)
    }
    const answerAll = async () => {
      const { first } = door
      if (held || first.figure.view !== view) await answerIn(true)
      if (!held && current) await answerIn(false)
    }
    answerAll().catch(() => {
      if (current) setKnown({ view, held, answer: 'failed' })
    })
    return () => {
      current = false
    }
  }, [door, view, ignored, held])
  if (!door) return { answer: null, progress: null, failed: false }
  const failed = known?.answer === 'failed'
  const isHere = known?.view === view && known.held === held
  return {
    answer: known === null || known.answer === 'failed' ? door.first : known.answer,
    progress: isHere ? null : done,
    failed: failed && known.view === view,
  }
}

interface Known {
  readonly view: View
  /** Whether it is the quick one. */
  readonly held: boolean
  readonly answer: LongAnswer | 'failed'
}
