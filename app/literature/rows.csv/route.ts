import { literatureFile } from '@/app/_server/catalogue'
import { inertCopy } from '@/lib/data/inert-csv'

export const dynamic = 'force-static'

/** The table of published estimates. */
export function GET(): Response {
  return new Response(inertCopy(literatureFile('rows.csv')), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="halvings-literature.csv"',
    },
  })
}
