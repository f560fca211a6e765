/**
 * The one shape of what a study declares: it reads a folder's `datapackage.json`, and the type `StudyMeta` is what comes out.
 * An unknown key under `halvings` is refused, because it would be a misspelt one.
 */
import { z } from 'zod'
import { benchmarkSchema, markSchema } from './benchmarks'
import { rolesSchema, scalingColumnsSchema } from './columns'
import { costGradesSchema, costSchema } from './costs'
import { pairColumnsSchema } from './pairs'
import { publishedQuantitySchema, publishedReportSchema, publishedValueSchema } from './published-numbers'
import { tablePackageSchema } from './table-package'
import { day, text, viewDefaults } from './values'

const halvingsSchema = z.strictObject({
  /** One line for menus and the forest plot. */
  shortTitle: text,
  /** Date of the data (newest snapshot), ISO. Files carry this date, never the build's. */
  date: day,
  citation: text,
  roles: rolesSchema,
  costs: z.array(costSchema).min(1),
  costGrades: costGradesSchema.exactOptional(),
  benchmarks: z.array(benchmarkSchema).min(1),
  /** Columns offered as filters and colours. */
  groupFields: z.array(text),
  /**
   * What the front page says of the default view instead of its title, completed by "halves every ...": for a model in
   * which the level held fixed does not move the rate.
   */
  headline: text.exactOptional(),
  /** The study's default view, raw query values. `benchmark` names the default series. */
  defaults: viewDefaults,
  /** The source lists records only: a test of the record series against chance would say nothing. */
  recordsOnly: z.boolean(),
  /** Where the study can be asked for the augmented scaling law. */
  scalingLaw: scalingColumnsSchema.exactOptional(),
  /** Where the study compares models with partners instead of following a cost over time. */
  pairs: pairColumnsSchema.exactOptional(),
  marks: z.array(markSchema),
  /** Known oddities, a sentence each. */
  oddities: z.array(text),
  /** What could not be found, a sentence each. */
  missing: z.array(text).exactOptional(),
  /** How a file of the source names what is named otherwise here, for `npm run data:update`. */
  newerFile: z
    .strictObject({
      /** A row's id is the prefix (else its series and a hyphen) and the slug of this column; the header as `plainHeader` writes it. */
      id: z.strictObject({ header: text, prefix: text.exactOptional() }),
      /** Columns here by the header there, as `plainHeader` writes it. */
      columns: z.record(text, text),
    })
    .exactOptional(),
  published: z.array(publishedValueSchema),
  publishedQuantities: z.array(publishedQuantitySchema).exactOptional(),
  publishedReport: publishedReportSchema.exactOptional(),
  presets: z.array(z.strictObject({ question: text, query: text })),
})

/** datapackage.json of a study, checked and laid flat. */
export const studyMetaSchema = tablePackageSchema
  .extend({ halvings: halvingsSchema })
  .transform(({ halvings, ...table }) => ({
    id: table.name,
    title: table.title,
    description: table.description,
    sources: table.sources,
    licences: table.licenses,
    fields: table.resources[0].schema.fields,
    ...halvings,
  }))
