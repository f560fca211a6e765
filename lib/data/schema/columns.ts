/** Columns of rows.csv, and what each is for. */
import { z } from 'zod'
import { text } from './values'

/** One column. */
export const fieldSchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date']),
  title: text,
  description: text,
  unit: text.exactOptional(),
  /** A number without one unit: it differs by series or by benchmark. */
  unitVaries: z.literal(true).exactOptional(),
  /** The column holds several values separated by semicolons; a filter matches any of them. */
  list: z.boolean().exactOptional(),
})

/** Names of the columns with a role in every study. */
export const rolesSchema = z.strictObject({
  name: text,
  date: text,
  /** Where the study has a second, corrected date. */
  checkedDate: text.exactOptional(),
  url: text.exactOptional(),
  /** Rows that share it are scores of one model; the fit uses the lower median one (METHODS 3). */
  model: text.exactOptional(),
  /** Rows that share it are resampled together (METHODS 8). */
  cluster: text.exactOptional(),
  /** Known faults of a row, as codes; the data lint says which of its findings they cover. */
  flags: text.exactOptional(),
  /** Link to the paper whose date the row bears: the lint holds the date against its arXiv identifier. */
  paper: text.exactOptional(),
  /** Month of the paper's arXiv identifier, YYYY-MM, where it is a column; it wins over the link. */
  arxivMonth: text.exactOptional(),
  /** Published ratio of the series' first cost to this row's, which the lint holds against the cost columns. */
  publishedFactor: text.exactOptional(),
})

/** Columns that the augmented scaling law reads. */
export const scalingColumnsSchema = z.strictObject({
  parameters: text,
  tokens: text,
  benchmark: text,
  paper: text,
  /** `transformer` or another word; structures 13 and 17 and the transformer's gain read it. */
  architecture: text.exactOptional(),
  /** Size of the vocabulary; structure 19. */
  vocabulary: text.exactOptional(),
  /** Passes over the corpus; structure 20. */
  epochs: text.exactOptional(),
})
