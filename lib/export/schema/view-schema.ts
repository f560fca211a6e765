/** A view as an answer repeats it: every field of the table, each with its value. */
import { z } from 'zod'
import { estimatorIds } from '@/lib/fits/estimators/registry'
import { breakShapes } from '@/lib/fits/questions/break-test/candidates'
import { rowSelections } from '@/lib/fits/fit-options'
import { askedIntervals } from '@/lib/fits/intervals/registry'
import { methods } from '@/lib/fits/methods/registry'
import { solverIds } from '@/lib/fits/scaling-law/solvers/solver-ids'
import { structuresWithRate } from '@/lib/fits/scaling-law/structure-ids'
import { tabIds } from '@/lib/view/tab-ids'
import type { View } from '@/lib/view/view'
import { numberOrNull, openEnds, part } from './parts'

export const methodId = z.literal(methods.map(({ id }) => id))
export const askedInterval = z.literal(askedIntervals)

/** The number that a pinned link showed. */
export const shownNumber = part('ShownNumber', z.strictObject({ months: z.number(), ends: openEnds.nullable() }))

const day = z.iso.date()

const notePlace = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('title') }),
  z.strictObject({ of: z.literal('day'), day }),
  z.strictObject({ of: z.literal('row'), row: z.string() }),
])

export const viewAnswer = part(
  'View',
  z.strictObject({
    study: z.string(),
    benchmark: z.string(),
    method: methodId,
    cost: z.string(),
    threshold: numberOrNull,
    select: z.literal(rowSelections),
    estimator: z.literal(estimatorIds),
    tau: z.number(),
    structure: z.literal(structuresWithRate),
    solver: z.literal(solverIds),
    delta: z.number(),
    recovery: z.number(),
    costError: z.union([z.number(), z.literal('grades')]).nullable(),
    interval: askedInterval,
    by: z.string().nullable(),
    ci: z.enum(['percentile', 'bca']),
    draws: z.int(),
    seed: z.int(),
    level: z.number(),
    from: day.nullable(),
    to: day.nullable(),
    dates: z.enum(['source', 'checked']),
    where: z.array(z.strictObject({ field: z.string(), value: z.string(), excluded: z.boolean() })),
    exclude: z.array(z.string()),
    law: z.array(z.string()),
    target: z.number().nullable(),
    until: day.nullable(),
    y: z.enum(['log', 'linear']),
    x: z.tuple([day, day]).nullable(),
    color: z.string().nullable(),
    labels: z.enum(['records', 'all', 'none']),
    hollow: z.enum(['excluded', 'filtered']),
    pick: z.string().nullable(),
    data: z.string().nullable(),
    engine: z.string().nullable(),
    was: shownNumber.nullable(),
    lang: z.enum(['en']),
    theme: z.enum(['light', 'dark', 'auto']).nullable(),
    /** Of an answer always empty: words of a reader stand in the reader's own pictures alone. */
    note: z.array(z.strictObject({ at: notePlace, text: z.string() })),
    tab: z.enum(tabIds),
    breakShape: z.enum(breakShapes),
    program: z.enum(['python', 'r']).nullable(),
  } satisfies Record<keyof View, z.ZodType>),
)
