/**
 * What is computed from the data at its first asking and then remembered. A failure is not: the next who asks tries again.
 * Server only.
 */
export function onceAProcess<T>(make: () => Promise<T>): () => Promise<T> {
  let remembered: Promise<T> | undefined
  return () =>
    (remembered ??= make().catch((error: unknown) => {
      remembered = undefined
      throw error
    }))
}
