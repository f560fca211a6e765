'use client'

import { useMemo } from 'react'
import { useDraws } from '@/components/worker/use-draws'
import { type PackedDraws, unpackDraws } from '@/lib/result/draws/packed-draws'
import type { View } from '@/lib/view/view'
import type { OpenStudy } from './use-study'

/** Draws of the view on screen, and of its like with the other solver where they are at hand. @param packed those that came with the page */
export function useDrawn(view: View, open: OpenStudy | null, packed: readonly PackedDraws[]) {
  const study = open?.study ?? null
  const engine = open?.engine ?? null
  const request = useMemo(() => (study && engine ? engine.drawsRequest(view, study) : null), [view, study, engine])
  const atHand = useMemo(() => packed.map(unpackDraws), [packed])
  const work = useDraws(request, study, atHand)
  const otherDraws = useMemo(() => {
    const other = study && engine?.otherSolverView(view)
    const wanted = other && engine?.drawsRequest(other, study)
    return atHand.find(({ key }) => key === wanted?.key) ?? null
  }, [view, study, engine, atHand])
  return { work, draws: work.answer, otherDraws }
}
