/** A file of the server whose draws may take longer than a request: asked for without waiting, and fetched when they are done. */

const ASK_AGAIN_MS = 2000

interface Progress {
  readonly state: string
  readonly share: number
}

const isProgress = (value: unknown): value is Progress =>
  typeof value === 'object' &&
  value !== null &&
  'state' in value &&
  typeof value.state === 'string' &&
  'share' in value &&
  typeof value.share === 'number'

/**
 * @param tell how much of the draws is done, 0 to 1, each time that it is known
 * @returns the file; rejects where the server refuses it, or `signal` aborts
 */
export async function fetchLater(href: string, tell: (share: number) => void, signal: AbortSignal): Promise<Blob> {
  const first = await fetch(href, { headers: { Prefer: 'respond-async' }, signal })
  if (first.status !== 202) return fileOf(first)
  const place = first.headers.get('location') ?? href
  for (let answer = first; ; answer = await fetch(place, { signal })) {
    const progress: unknown = answer.ok ? await answer.json() : null
    if (!isProgress(progress)) throw new Error(`${place} is ${answer.status}`)
    if (progress.state === 'done') return fileOf(await fetch(href, { signal }))
    tell(progress.share)
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
    signal.throwIfAborted()
  }
}

async function fileOf(answer: Response): Promise<Blob> {
  if (!answer.ok) throw new Error(`${answer.url} is ${answer.status}`)
  return answer.blob()
}
