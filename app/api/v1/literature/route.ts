import { listResponse } from '@/app/_server/answers/list-response'
import { listLiterature } from '@/app/_server/catalogue'
import { literatureJson } from '@/lib/export/lists'

export const dynamic = 'force-static'

/** Published estimates of others. Made at build. */
export const GET = (): Response => listResponse(literatureJson(listLiterature()))
