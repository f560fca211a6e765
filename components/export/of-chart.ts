/** Which chart of a view a file is of: its own, or that of one of its tabs. */
import { ANALYSES } from '@/components/tabs/charts/analysis-names'
import { oneWord } from './file-parameter'

export const ofChart = { of: oneWord('of', 'trend', ...ANALYSES) }

/** What the file is called after. */
export const chartName = (of: (typeof ofChart)['of']['fallback']): string => (of === 'trend' ? 'chart' : of)
