/** Heads of the table of rows that is pasted into a text, and names of a workbook's sheets. */
import type { FigureFit } from '@/lib/result/result'

const space: Readonly<Record<FigureFit['residualSpace'], string>> = {
  'log2-cost': 'log2 cost',
  'g-performance': 'performance, transformed',
  nats: 'nats',
}

export const printedTable = { fitted: 'Fitted', space, sheets: { rows: 'Rows', fit: 'Fit', sources: 'Sources' } }
