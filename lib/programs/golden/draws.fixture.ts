import type { Study } from '@/lib/data/study'
import { type Draws, drawSteps } from '@/lib/result/draws/draws'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import type { View } from '@/lib/view/view'

/** The draws that a view asks for, made at once; null where it asks for none. */
export function drawsOf(view: View, study: Study): Draws | null {
  const request = drawsRequest(view, study)
  if (!request) return null
  const steps = drawSteps(request, study)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
