/** The tabs below the chart. */

/** Tabs in the order shown; each id is also the hash of its address. */
export const tabs = [
  { id: 'rows', label: 'Rows' },
  { id: 'sweep', label: 'Sweep' },
  { id: 'specifications', label: 'Specifications' },
  { id: 'residuals', label: 'Residuals' },
  { id: 'bootstrap', label: 'Bootstrap' },
  { id: 'break', label: 'Break' },
  { id: 'forecast', label: 'Forecast' },
  { id: 'method', label: 'Method' },
] as const

export type TabId = (typeof tabs)[number]['id']
