/** A queue of work whose length and waits are measured. Server only. */
import { measures } from '../watch/measures'
import { openQueue, type QueueOptions, type WorkQueue } from './work-queue'

export function openWatchedQueue<T>(name: Parameters<typeof measures.watch>[0], options: QueueOptions): WorkQueue<T> {
  const queue = openQueue<T>({ ...options, heardWait: (ms) => measures.waited(name, ms) })
  measures.watch(name, queue)
  return queue
}
