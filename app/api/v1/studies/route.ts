import { listResponse } from '@/app/_server/answers/list-response'
import { listStudies } from '@/app/_server/catalogue'
import { ENGINE_VERSION } from '@/lib/engine'
import { studySummaryJson } from '@/lib/export/lists'

export const dynamic = 'force-static'

/** Every study with its series. Made at build. */
export const GET = (): Response =>
  listResponse({ engine: ENGINE_VERSION, studies: listStudies().map(studySummaryJson) })
