/** What a program says of its table, by names of columns: it takes the place of the guess, part by part. */
import type { ImportSession } from './import-session'
import type { DateFormat } from '@/lib/data/import/cells/date-format'
import type { Question } from '@/lib/data/import/guess/open-questions'
import { type Mapping, withCost } from '@/lib/data/import/mapping'
import { costUnit } from '@/lib/data/import/units/units'
import type { Better } from '@/lib/data/study'

/** Parts that a column plays. */
export const TOLD_PARTS = ['date', 'cost', 'performance', 'series', 'name'] as const

type Part = (typeof TOLD_PARTS)[number]

/** A column by its name, else by its place from 1; `none` for a part that no column plays. */
export interface ToldColumns extends Readonly<Partial<Record<Part, string>>> {
  readonly dateFormat?: DateFormat
  /** As `costUnit` reads it. */
  readonly unit?: string
  readonly better?: Better
}

/** What of it can't be. */
export type ToldProblem =
  | { readonly code: 'no-column'; readonly part: Part; readonly raw: string }
  | { readonly code: 'no-unit'; readonly raw: string }

type Told = { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly problem: ToldProblem }

/**
 * @param session that read the table
 * @param guessed what is not told stays so
 * @param header names of the table's columns
 */
export function withToldColumns(
  session: ImportSession,
  guessed: Mapping,
  header: readonly string[],
  told: ToldColumns,
): Told {
  const places: Partial<Record<Part, number | null>> = {}
  for (const part of TOLD_PARTS) {
    const raw = told[part]
    if (raw === undefined) continue
    const place = placeOf(raw, header, part)
    if (place === undefined) return { ok: false, problem: { code: 'no-column', part, raw } }
    places[part] = place
  }
  const unit = told.unit === undefined ? null : costUnit(told.unit)
  if (told.unit !== undefined && !unit) return { ok: false, problem: { code: 'no-unit', raw: told.unit } }

  const { date: dateAt, cost: costAt, performance: scoreAt, series, name } = places
  const date = dateAt == null ? guessed.date : { column: dateAt, format: session.suggestDate(dateAt), month: null }
  const cost = costAt == null ? guessed.cost : session.suggestCost(costAt)
  const inUnit = unit ? { unit: unit.id, better: unit.kind.better, called: '' } : {}
  const towards = told.better ? { better: told.better } : {}
  return {
    ok: true,
    mapping: {
      ...withCost(guessed, cost && { ...cost, ...inUnit, ...towards }),
      date: date && told.dateFormat ? { ...date, format: told.dateFormat } : date,
      ...(scoreAt === undefined ? {} : { performance: scoreAt === null ? null : session.suggestPerformance(scoreAt) }),
      ...(series === undefined ? {} : { benchmark: series }),
      ...(name === undefined ? {} : { name }),
    },
  }
}

/** Undefined where there is no such column. */
function placeOf(raw: string, header: readonly string[], part: Part): number | null | undefined {
  const named = header.indexOf(raw)
  const alike = header.findIndex((name) => name.trim().toLowerCase() === raw.trim().toLowerCase())
  const at = named >= 0 ? named : alike >= 0 ? alike : /^\d{1,4}$/.test(raw) ? Number(raw) - 1 : -1
  if (at >= 0 && at < header.length) return at
  return raw === 'none' && part !== 'date' && part !== 'cost' ? null : undefined
}

/** Whether what was told answers the question. */
export const isSettled = ({ code }: Question, { dateFormat, unit }: ToldColumns): boolean =>
  code === 'date-order'
    ? dateFormat !== undefined
    : (code === 'unit-implausible' || code === 'log-base') && unit !== undefined
