'use client'

import { useMemo } from 'react'
import { useDraws } from '@/components/worker/use-draws'
import type { Study } from '@/lib/data/study'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { type PackedDraws, unpackDraws } from '@/lib/result/draws/packed-draws'
import { otherSolverView } from '@/lib/result/other-solver'
import type { View } from '@/lib/view/view'

/** Draws of the view on screen, and of its like with the other solver where they are at hand. @param packed those that came with the page */
export function useDrawn(view: View, study: Study | null, packed: readonly PackedDraws[]) {
  const request = useMemo(() => (study ? drawsRequest(view, study) : null), [view, study])
  const atHand = useMemo(() => packed.map(unpackDraws), [packed])
  const work = useDraws(request, study, atHand)
  const otherDraws = useMemo(() => {
    const other = study && otherSolverView(view)
    const wanted = other && drawsRequest(other, study)
    return atHand.find(({ key }) => key === wanted?.key) ?? null
  }, [view, study, atHand])
  return { work, draws: work.answer, otherDraws }
}
