/** Two files that were chosen together: which of them gives the rows, and by which columns they belong together. */
import { guessMapping } from '@/lib/data/import/guess/guess-mapping'
import { readFile } from '@/lib/data/import/files/read-file'
import { type JoinKeys, suggestKeys } from '@/lib/data/import/tables/join-tables'
import type { SourceFile, TextTable } from '@/lib/data/import/tables/text-table'
import { type ChosenFile, sourceOf } from './chosen-file'

export interface Pair {
  readonly main: ChosenFile
  readonly join: { readonly file: SourceFile; readonly keys: JoinKeys }
}

/** The table with a cost gives the rows, such as METR's time horizons beside the dates of its models; of two with one, the longer. */
export async function pairOfFiles(file: ChosenFile, other: ChosenFile): Promise<Pair | null> {
  const tables = await Promise.all(
    [file, other].map(async (one) => ({ one, read: await readFile(await sourceOf(one)) })),
  )
  const [first, second] = tables
  if (!first?.read.ok || !second?.read.ok) return null
  const [one, two] = [first.read.value, second.read.value]
  const swaps = weight(two) > weight(one)
  const [main, joined] = swaps ? [second, first] : [first, second]
  const keys = swaps ? suggestKeys(two, one) : suggestKeys(one, two)
  return keys && { main: main.one, join: { file: await sourceOf(joined.one), keys } }
}

/** Longer than any table. */
const WITH_COST = 1e9

const weight = (table: TextTable): number => table.rows.length + (guessMapping(table).cost ? WITH_COST : 0)
