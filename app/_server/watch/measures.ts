/**
 * What those who watch the server may read, in the text form of Prometheus: how long answers take by kind, what is
 * remembered, what waits, and the process itself. Nothing about who asks or for what. Server only.
 */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { RequestClass } from '../limits/request-class'

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20]

type QueueName =
  'pages' | 'files' | 'pictures' | 'draws' | 'differences' | 'comparisons' | 'posted' | 'charts' | 'later'

interface Watched {
  readonly waiting: () => number
  readonly atWork: () => number
}

function openMeasures() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry }) // event-loop delay, memory, open files, garbage collection
  const queues = new Map<QueueName, Watched>()
  const ofQueues = (name: string, help: string, read: (queue: Watched) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['queue'],
      registers,
      collect() {
        for (const [queue, watched] of queues) this.set({ queue }, read(watched))
      },
    })
  ofQueues('halvings_queue_waiting', 'Pieces of work that wait.', (queue) => queue.waiting())
  ofQueues('halvings_queue_at_work', 'Pieces of work under way.', (queue) => queue.atWork())
  const waits = new Histogram({
    name: 'halvings_queue_wait_seconds',
    help: 'Time between asking for a piece of work and its begin.',
    labelNames: ['queue'],
    buckets: SECONDS,
    registers,
  })
  const requests = new Histogram({
    name: 'halvings_request_seconds',
    help: 'Time to the end of an answer, by kind and status; "gone" where the reader left before.',
    labelNames: ['kind', 'status'],
    buckets: SECONDS,
    registers,
  })
  const answers = new Counter({
    name: 'halvings_answers_total',
    help: 'Files, pages and draws that were asked for, by where they came from.',
    labelNames: ['of', 'from'],
    registers,
  })
  const draws = new Counter({ name: 'halvings_draws_total', help: 'Bootstrap draws made.', registers })
  return {
    contentType: registry.contentType,
    /** @returns all of it as text */
    read: (): Promise<string> => registry.metrics(),
    answered: (kind: RequestClass, status: number | 'gone', seconds: number): void =>
      requests.observe({ kind, status }, seconds),
    came: (of: 'file' | 'page' | 'draws', from: 'memory' | 'shared' | 'build' | 'work'): void =>
      answers.inc({ of, from }),
    drew: (count: number): void => draws.inc(count),
    watch: (queue: QueueName, watched: Watched): void => void queues.set(queue, watched),
    waited: (queue: QueueName, ms: number): void => waits.observe({ queue }, ms / 1000),
  }
}

// Pages and routes are bundled apart; the process has one set of measures.
const shared = globalThis as typeof globalThis & { halvingsMeasures?: ReturnType<typeof openMeasures> }

export const measures = (shared.halvingsMeasures ??= openMeasures())
