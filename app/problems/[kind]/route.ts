import { problemKinds } from '@/app/_server/problem-document'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): { kind: string }[] => Object.keys(problemKinds).map((kind) => ({ kind }))

/** What the `type` of a problem document leads to: the kind of error in a sentence. */
export async function GET(_: Request, { params }: { params: Promise<{ kind: string }> }): Promise<Response> {
  const { kind } = await params
  const [, text] = Object.entries(problemKinds).find(([name]) => name === kind) ?? []
  return new Response(`${kind}: ${text}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
