/** What a request sends, as text, up to a limit: more is not taken into memory. Server only. */

/** Null where it is longer than `most` bytes. Rejects where the client leaves. */
export async function readBody(request: Request, most: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const parts: Uint8Array[] = []
  let bytes = 0
  const reader = request.body?.getReader()
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {}
    if (done || !value) break
    bytes += value.length
    if (bytes > most) {
      await reader?.cancel()
      return null
    }
    parts.push(value)
  }
  return new TextDecoder().decode(Buffer.concat(parts))
}
