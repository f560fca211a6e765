/** Charts of pages and reports of studies wait in one line: each takes its time, and few are asked for. Server only. */
import { openWatchedQueue } from '../limits/watched-queue'
import type { KeptAnswer } from '../kept/kept-answer'
import type { WorkQueue } from '../limits/work-queue'
import type { Refused } from '../answers/answers'

type Made = KeptAnswer | Refused

// Pages and routes are bundled apart; the process has one line.
const shared = globalThis as typeof globalThis & { halvingsCharts?: WorkQueue<Made> }
export const chartLine: WorkQueue<Made> = (shared.halvingsCharts ??= openWatchedQueue('charts', {
  lanes: [Infinity],
  mostWaiting: 8,
  mostPerClient: 3,
}))
