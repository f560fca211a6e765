/** The names of the tabs below the chart, by id. */
import type { TabId } from '@/lib/view/tab-ids'

export const tabLabels: Readonly<Record<TabId, string>> = {
  rows: 'Rows',
  sweep: 'Sweep',
  specifications: 'Specifications',
  residuals: 'Residuals',
  bootstrap: 'Bootstrap',
  break: 'Break',
  forecast: 'Forecast',
  method: 'Method',
}
