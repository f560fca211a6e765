/** What the workbench says above the answer of a reader's own study: which column was taken as what, and how many rows were read. */
import type { StudyMeta } from '@/lib/data/study'

/** "Date: “released”; cost: “compute (FLOP)”, in FLOP, less is better. Own file a.csv …: 6 of 10 rows, 4 not read." */
export function ownStudyLine({ fields, roles, costs, description }: StudyMeta): string {
  const title = (name: string | undefined) => fields.find((field) => field.name === name)?.title ?? ''
  const taken = costs.map(({ times: [column], unit, better }) => {
    const name = title(typeof column === 'string' ? column : column?.[0])
    return `cost: “${name}”, ${unit === '' ? 'a bare number' : `in ${unit}`}, ${better} is better`
  })
  return `Date: “${title(roles.date)}”; ${taken.join('; ')}. ${description}`
}
