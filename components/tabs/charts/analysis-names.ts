/** Names of the charts that a view's tabs draw; each is also its tab's, but for the break's other shape. */
export const ANALYSES = ['sweep', 'specifications', 'residuals', 'bootstrap', 'break', 'kink', 'forecast'] as const

export type AnalysisName = (typeof ANALYSES)[number]

/** @param tab id of a tab */
export const isAnalysis = (tab: string): tab is AnalysisName => ANALYSES.some((name) => name === tab)
