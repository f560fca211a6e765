/** Charts of pages and reports of studies wait in one line: each takes its time, and few are asked for. Server only. */
import { openWatchedQueue } from '../limits/watched-queue'
import type { WorkQueue } from '../limits/work-queue'

type Body = string | Uint8Array<ArrayBuffer>

// Pages and routes are bundled apart; the process has one line.
const shared = globalThis as typeof globalThis & { halvingsCharts?: WorkQueue<Body> }
export const chartLine: WorkQueue<Body> = (shared.halvingsCharts ??= openWatchedQueue('charts', {
  lanes: [Infinity],
  mostWaiting: 8,
  mostPerClient: 3,
}))
