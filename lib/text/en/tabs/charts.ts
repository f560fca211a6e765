/** Charts of the tabs as files: their names, and what stands in their place where there is none. */
export const analysisCharts = {
  names: {
    sweep: 'Sweep of the level',
    specifications: 'Specification curve',
    residuals: 'Residuals',
    bootstrap: 'Bootstrap draws',
    break: 'Break and local slopes',
    kink: 'Kink and local slopes',
    forecast: 'Back-test',
  },
  /** Long description: the question, and what was found. */
  alt: (question: string, finding: string) => `${question} ${finding}`,
  speedUnit: 'factors of two a year towards progress',
  none: 'This view has no such chart.',
  noDraws:
    'The interval of this view comes from a formula, so nothing was drawn; with bootstrap intervals the draws stand here.',
  /** Names of panels in the table. */
  panels: { date: 'by date', fitted: 'by fitted value', f: 'F', slopes: 'two slopes', local: 'local slope' },
  download: 'Download this chart',
  preview: 'The chart as its file has it',
  files: { svg: 'SVG', png: 'PNG', pdf: 'PDF', csv: 'Its numbers (CSV)' },
}
