/** The root of the API: the page that has its addresses. */
export const GET = (): Response => new Response(null, { status: 308, headers: { Location: '/api' } })
