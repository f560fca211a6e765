/** What the cells of every package are made of, as zod reads them. */
import { z } from 'zod'
import { isIsoDate } from '../decimal-year'

/** A text that is not empty. */
export const text = z.string().min(1)
/** A day of the calendar, YYYY-MM-DD. */
export const day = z.string().refine(isIsoDate, 'expected a day as YYYY-MM-DD')
/** Words joined by hyphens, as folders and series are called. */
export const slugText = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
/** Which way is progress: `less` of it is better, or `more`. */
export const better = z.enum(['less', 'more'])
/** Defaults of a view that belong to a study or a benchmark; raw query values, decoded by the one codec table. */
export const viewDefaults = z.record(text, z.union([z.string(), z.array(z.string())]))
