/** The computation of each interval by a formula: apart from the list, so that who reads an address does not load it. */
import { evidenceByClusters } from './clusters'
import { evidenceByAr1, evidenceByHac } from './dependence'
import type { Evidence } from './interval-kind'
import { evidenceOfFit } from './own-formula'
import { evidenceByRecords } from './record-count'
import type { FormulaId, IntervalId } from './registry'

const formulas: Readonly<Record<FormulaId, Evidence>> = {
  t: evidenceOfFit,
  sen: evidenceOfFit,
  fieller: evidenceOfFit,
  'record-count': evidenceByRecords,
  ar1: evidenceByAr1,
  hac: evidenceByHac,
  cr2: evidenceByClusters,
}

const byId: Readonly<Partial<Record<IntervalId, Evidence>>> = formulas

/** @returns null for a kind from draws */
export const evidenceBy = (id: IntervalId): Evidence | null => byId[id] ?? null
