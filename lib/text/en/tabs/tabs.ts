/** The names of the tabs below the chart, by id. */
export const tabLabels = {
  rows: 'Rows',
  sweep: 'Sweep',
  specifications: 'Specifications',
  residuals: 'Residuals',
  bootstrap: 'Bootstrap',
  break: 'Break',
  forecast: 'Forecast',
  method: 'Method',
} as const
