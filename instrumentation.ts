/** Runs once in the server's process, before its first answer: what is wrong with the start ends it with a sentence. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return
  const { start } = await import('@/app/_server/start/start')
  await start()
}
