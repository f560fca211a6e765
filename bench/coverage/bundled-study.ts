/** A bundled study, from the folder that the program runs in. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadStudy } from '@/lib/data/load-study'
import type { Study } from '@/lib/data/study'

export const studyOf = (id: string): Study =>
  loadStudy(
    id,
    readFileSync(join('data', id, 'rows.csv'), 'utf8'),
    readFileSync(join('data', id, 'datapackage.json'), 'utf8'),
  )
