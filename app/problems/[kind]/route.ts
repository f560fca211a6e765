import { siteLanguage } from '@/app/site-language'
import { apiWords } from '@/lib/text/api'

const { kinds } = apiWords(siteLanguage)

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): { kind: string }[] => Object.keys(kinds).map((kind) => ({ kind }))

/** What the `type` of a problem document leads to: the kind of error in a sentence. */
export async function GET(_: Request, { params }: { params: Promise<{ kind: string }> }): Promise<Response> {
  const { kind } = await params
  const [, text] = Object.entries(kinds).find(([name]) => name === kind) ?? []
  return new Response(`${kind}: ${text}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
