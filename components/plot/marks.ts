/** Looks of marks that Recharts draws: it takes them as attributes, its defaults stand before any class. */

export const lawStroke = { stroke: 'var(--law)', strokeWidth: 1.5, strokeDasharray: '5 3', 'data-role': 'law' } as const

/** An interval as an area. */
export const bandFill = { stroke: 'none', fill: 'var(--trend)', fillOpacity: 0.12 } as const

/** A wider interval behind another. */
export const wideBandFill = { ...bandFill, fillOpacity: 0.07 } as const

/** The reader's own view, or the best answer, among others. */
export const ownDot = { fill: 'var(--trend)', stroke: 'var(--paper)', strokeWidth: 1.5 } as const

/** What pointer or keys are on. */
export const chosenRing = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.5 } as const
