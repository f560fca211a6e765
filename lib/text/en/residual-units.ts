/** What a residual is measured in. */
import type { FigureFit } from '@/lib/result/result'
import { formatFixed } from './format'

export const RESIDUAL_UNITS = {
  'log2-cost': 'doublings of cost',
  'g-performance': 'on the metric’s scale',
  nats: 'nats of loss',
}

/** "residual 0.43 doublings of cost". */
export const residualPart = (residual: number, space: FigureFit['residualSpace']): string =>
  `residual ${formatFixed(residual, 2)} ${RESIDUAL_UNITS[space]}`
