import { literatureFile } from '@/app/_server/catalogue'

export const dynamic = 'force-static'

/** The table's Frictionless description; its resource names the table beside it, `rows.csv`. */
export function GET(): Response {
  return new Response(literatureFile('datapackage.json'), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="halvings-literature-datapackage.json"',
    },
  })
}
