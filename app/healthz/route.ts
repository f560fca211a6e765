export const dynamic = 'force-dynamic'

/** Whether the process answers: nothing is computed. */
export const GET = (): Response => new Response('ok\n', { headers: { 'Cache-Control': 'no-store' } })
