import type { FigureFit, FigurePoint } from '@/lib/result/result'

/** The fitted value is a cost, or a perplexity; on the axis it is in doublings, or in nats, as residuals are. */
export const fittedValue = ({ fitted }: FigurePoint, { residualSpace }: FigureFit): number =>
  residualSpace === 'nats' ? Math.log(fitted) : Math.log2(fitted)
