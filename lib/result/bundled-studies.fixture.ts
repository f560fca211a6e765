/** The bundled studies, opened for tests: the pure core takes rows as arguments and never reads disk itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { loadStudy } from '@/lib/data/load-study'
import type { Study } from '@/lib/data/study'
import { measureLaws } from './measured-laws'
import { decodeView } from '@/lib/view/view-codec'
import { describeFigure } from '@/lib/figure/describe-figure'
import type { Draws } from './draws/draws'
import type { Figure } from '@/lib/figure/figure'
import { contextOf } from '@/lib/view/study-context'

const root = fileURLToPath(new URL('../../data', import.meta.url))

const open = (id: string): Study =>
  loadStudy(
    id,
    readFileSync(join(root, id, 'rows.csv'), 'utf8'),
    readFileSync(join(root, id, 'datapackage.json'), 'utf8'),
  )

export const studies: ReadonlyMap<string, Study> = new Map(
  readdirSync(root)
    .filter((id) => id !== 'literature' && existsSync(join(root, id, 'datapackage.json')))
    .map((id) => [id, open(id)]),
)

export function study(id: string): Study {
  const found = studies.get(id)
  if (!found) throw new Error(`no study ${id}`)
  return found
}

export const lawRates = measureLaws(studies.values())

/** The figure that a link shows. */
export function figureOf(query: string, draws: Draws | null = null): Figure {
  const one = study(new URLSearchParams(query).get('study') ?? 'lm-perplexity')
  const { view, ignored } = decodeView(query, contextOf(one, lawRates))
  return describeFigure(view, one, { lawRates, draws, ignored, asOf: '2026-07-18', origin: 'https://example.org' })
}
