/** oEmbed: the frame of a view, for sites that turn an address into what it shows. */
import { openFigure } from '@/app/_server/answers/figures'
import { openToAll, problemResponse } from '@/app/_server/answers/problem-document'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { originOf } from '@/app/_server/start/origin'
import { siteLanguage } from '@/app/site-language'
import { readParameters, wholeNumber } from '@/components/export/file-parameter'
import { oembedAnswer, viewAt } from '@/lib/export/links/oembed'
import { apiWords } from '@/lib/text/api'
import { embedWords } from '@/lib/text/pages/embed'
import { ignoredInWords } from '@/lib/text/ignored'
import { shellWords } from '@/lib/text/pages/shell'
import { isLocalStudy, readStudyId } from '@/lib/view/study-id'

/** The least is what an embedder can ask for; ours is readable from about 320 on. */
const sizes = { maxwidth: wholeNumber('maxwidth', 1, 9999, 9999), maxheight: wholeNumber('maxheight', 1, 9999, 9999) }

export async function GET(request: Request): Promise<Response> {
  const words = apiWords(siteLanguage)
  const sent = request.headers.get(QUERY_HEADER) ?? new URL(request.url).search.slice(1)
  const asked = new URLSearchParams(sent)
  if (!['json', ''].includes(asked.get('format') ?? ''))
    return problemResponse({ status: 501, kind: 'oembed-format', detail: words.oembedFormat })
  const { values, ignored } = readParameters(sent, sizes)
  if (ignored.length > 0) {
    const facts = { ignored: ignoredInWords(ignored, siteLanguage) }
    return problemResponse({ status: 400, kind: 'bad-query', detail: words.badQuery(ignored.length), facts })
  }
  const origin = originOf(request.headers)
  const query = viewAt(asked.get('url') ?? '', origin)
  if (query === null) return problemResponse({ status: 404, kind: 'not-embeddable', detail: words.notEmbeddable })
  const study = readStudyId(query)
  if (isLocalStudy(study))
    return problemResponse({ status: 404, kind: 'local-data', detail: words.localData, facts: { study } })
  const { figure } = await openFigure(query, origin)
  const most = { width: values.maxwidth, height: values.maxheight }
  const { siteName } = shellWords(siteLanguage)
  const frameTitle = embedWords(siteLanguage).frameTitle(figure.text.title)
  return Response.json(oembedAnswer(figure, origin, most, { siteName, frameTitle }), {
    headers: { 'Cache-Control': 'public, max-age=300', ...openToAll },
  })
}
