/**
 * datapackage.json -> what a study declares. The file is a Frictionless tabular data package (title, licences, sources,
 * schema) with one key of ours, `halvings`, that holds roles, costs, benchmarks and defaults. An unknown key in it is
 * refused, because it would be a misspelt one.
 */
import { z } from 'zod'
import { isIsoDate } from './decimal-year'
import { referenceProblems } from './study-references'
import { PUBLISHED_MEASURES, type StudyMeta } from './study'

const text = z.string().min(1)
const day = z.string().refine(isIsoDate, 'expected a day as YYYY-MM-DD')
const finite = z.number()
const better = z.enum(['less', 'more'])
const defaults = z.record(text, z.union([z.string(), z.array(z.string())]))

export const fieldSchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date']),
  title: text,
  description: text,
  unit: text.exactOptional(),
  list: z.boolean().exactOptional(),
})

export const sourceSchema = z.object({
  id: text.exactOptional(),
  title: text,
  path: z.string(),
  attribution: text,
  licence: text,
  licencePath: text.exactOptional(),
  version: text.exactOptional(),
  date: day.exactOptional(),
})

export const licenceSchema = z.object({ name: text, title: text, path: text.exactOptional() })

const factors = z.array(z.union([text, z.array(text).min(2)]))

const costSchema = z.strictObject({
  id: text,
  benchmark: text.exactOptional(),
  label: text,
  unit: z.string(),
  better,
  times: factors.min(1),
  over: factors,
  factor: finite,
  note: text.exactOptional(),
})

const performanceSchema = z.strictObject({
  field: text,
  label: text,
  unit: text,
  better,
  scale: z.enum(['log', 'logit', 'identity']),
  chance: finite.nullable(),
})

const benchmarkSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: text,
  subject: text,
  where: z.record(text, z.string()),
  performance: performanceSchema.nullable(),
  costs: z.array(text).min(1),
  defaults,
  law: text.exactOptional(),
})

const published = {
  what: text,
  low: finite.positive().exactOptional(),
  high: finite.positive().exactOptional(),
  level: finite.positive().max(1).exactOptional(),
  source: text,
  url: z.url().exactOptional(),
  query: z.string(),
  why: text.exactOptional(),
  literature: text.exactOptional(),
}

const publishedSchema = z.strictObject({
  ...published,
  months: finite.positive(),
  statistic: z.literal('bootstrap-median').exactOptional(),
})

const publishedQuantitySchema = z
  .strictObject({ ...published, measure: z.enum(PUBLISHED_MEASURES), value: finite.positive().exactOptional() })
  .refine(({ value, low, high }) => value !== undefined || (low !== undefined && high !== undefined), {
    error: 'expected a value, or both ends of a range',
  })

const halvingsSchema = z.strictObject({
  shortTitle: text,
  date: day,
  citation: text,
  roles: z.strictObject({
    name: text,
    date: text,
    checkedDate: text.exactOptional(),
    url: text.exactOptional(),
    model: text.exactOptional(),
    cluster: text.exactOptional(),
    flags: text.exactOptional(),
    paper: text.exactOptional(),
    arxivMonth: text.exactOptional(),
    publishedFactor: text.exactOptional(),
  }),
  costs: z.array(costSchema).min(1),
  costGrades: z
    .strictObject({
      field: text,
      costs: z.array(text).min(1),
      factors: z.record(text, finite.min(1)),
      otherwise: finite.min(1),
    })
    .exactOptional(),
  benchmarks: z.array(benchmarkSchema).min(1),
  groupFields: z.array(text),
  headline: text.exactOptional(),
  defaults,
  recordsOnly: z.boolean(),
  scalingLaw: z
    .strictObject({
      ...{ parameters: text, tokens: text, benchmark: text, paper: text },
      ...{ architecture: text.exactOptional(), vocabulary: text.exactOptional(), epochs: text.exactOptional() },
    })
    .exactOptional(),
  marks: z.array(z.strictObject({ benchmark: text, date: day, label: text })),
  oddities: z.array(text),
  published: z.array(publishedSchema),
  publishedQuantities: z.array(publishedQuantitySchema).exactOptional(),
  presets: z.array(z.strictObject({ question: text, query: text })),
})

/** The part of a Frictionless package that every table of `data/` has, study or not. */
export const tablePackageSchema = z.object({
  profile: z.literal('tabular-data-package'),
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: text,
  description: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: text,
  licenses: z.array(licenceSchema).min(1),
  sources: z.array(sourceSchema).min(1),
  contributors: z.array(z.object({ title: text, role: text })).min(1),
  resources: z.tuple([
    z.object({
      name: z.literal('rows'),
      path: z.literal('rows.csv'),
      profile: z.literal('tabular-data-resource'),
      encoding: z.literal('utf-8'),
      schema: z.object({
        fields: z.array(fieldSchema).min(1),
        primaryKey: z.literal('id'),
        missingValues: z.tuple([z.literal('')]),
      }),
    }),
  ]),
})

const studyPackageSchema = tablePackageSchema.extend({ halvings: halvingsSchema })

/**
 * @param id   name of the folder, which the package must bear
 * @param json text of datapackage.json
 * @returns the study's declaration, or the problems, one sentence each, with the key they are at
 */
export function readStudyPackage(
  id: string,
  json: string,
): { readonly ok: true; readonly meta: StudyMeta } | { readonly ok: false; readonly problems: readonly string[] } {
  const parsed = parseJson(json)
  if ('problem' in parsed) return { ok: false, problems: [parsed.problem] }
  const result = studyPackageSchema.safeParse(parsed.value)
  if (!result.success)
    return { ok: false, problems: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const { halvings, ...table } = result.data
  const meta: StudyMeta = {
    id: table.name,
    title: table.title,
    description: table.description,
    sources: table.sources,
    licences: table.licenses,
    fields: table.resources[0].schema.fields,
    ...halvings,
  }
  const problems = [
    ...(table.name === id ? [] : [`name: expected the folder's name, ${id}`]),
    ...referenceProblems(meta),
  ]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, meta }
}

/** JSON text as an unknown value, or why it is none. */
export function parseJson(json: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(json) }
  } catch (error) {
    return { problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
}
