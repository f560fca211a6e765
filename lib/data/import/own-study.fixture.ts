import type { Study } from '@/lib/data/study'
import { buildStudy } from './build-study'
import { guessMapping } from './guess/guess-mapping'
import { readTable } from './tables/read-table'

/** A reader's own file as it is read with every guess taken. @param table its text, or its bytes */
export function ownStudy(name: string, table: string | Uint8Array): Study {
  const read = readTable({ name, bytes: typeof table === 'string' ? new TextEncoder().encode(table) : table })
  if (!read.ok) throw new Error(read.problem.code)
  const { study } = buildStudy(read.value, guessMapping(read.value))
  if (!study) throw new Error(`no study of ${name}`)
  return study
}
