/** Runs once in the server's process, before its first answer. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return
  const { refuseUpgrades } = await import('@/app/_server/refuse-upgrades')
  refuseUpgrades()
}
