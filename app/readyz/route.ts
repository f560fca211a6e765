import { isReady } from '@/app/_server/answers/answers'
import { isStopping } from '@/app/_server/start/stopping'

export const dynamic = 'force-dynamic'

/** Whether more work can be taken: 503 while every place in the queue for files is taken, and when the process is about to end. */
export const GET = (): Response =>
  isReady() && !isStopping()
    ? new Response('ready\n', { headers: { 'Cache-Control': 'no-store' } })
    : new Response('busy\n', { status: 503, headers: { 'Cache-Control': 'no-store', 'Retry-After': '1' } })
