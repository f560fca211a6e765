/** Values of the tables that are codes, in words a reader knows: one list for menus, captions and methods. */
import { isNumeric, readRange } from '@/lib/data/filter'
import type { Field } from '@/lib/data/study'
import { formatNumber } from '../format'

/** Codes whose parts alone do not say it. */
const NAMES: Readonly<Record<string, string>> = {
  compute_far_from_6nd: 'compute far from 6 × parameters × tokens',
  compute_is_6ND_estimate: 'compute estimated as 6 × parameters × tokens',
  encoder_decoder_6ND_overcounts: '6 × parameters × tokens counts an encoder-decoder too high',
  possible_duplicate_of: 'possibly the same as another row',
  same_training_run_as: 'of the same training run as another row',
  compute_not_joined_it_was_imputed_from_benchmarks: 'compute left out, as it was imputed from benchmarks',
  re_finetuned_by_later_authors: 'fine-tuned again by later authors',
  global_finetuning_hyperparameters: 'global fine-tuning hyperparameters',
  cross_encoder_no_single_embedding: 'cross-encoder, no single embedding',
  nominal_date_of_the_sentence_transformers_release: 'nominal date, that of the release of sentence-transformers',
  self_reported_external_result: 'self-reported result from elsewhere',
  own_reimplementation_of_older_method: 'own reimplementation of an older method',
  api_size_is_eleutherai_guess: 'size of the API is EleutherAI’s guess',
  pearson_not_spearman: 'Pearson’s correlation, not Spearman’s',
  no_stsb: 'without STS-B',
  no_glue_average: 'no GLUE average',
  trained_on_stsb_training_set: 'trained on the training set of STS-B',
  no_superglue_score: 'no SuperGLUE score',
  metr_says_not_a_robust_measurement: 'not a robust measurement, as METR says',
  day_month_probably_swapped: 'day and month probably swapped',
  parameters_2x_or_4x_as_stated: 'two or four times the parameters, as stated',
  url_is_swin_v1_paper: 'linked to the paper of Swin v1',
  parameters_of_bert_large: 'parameters of BERT-large',
  parameters_of_bert_base: 'parameters of BERT-base',
  parameters_from_modernbert_table: 'parameters from the table of ModernBERT',
  date_disagrees_with_arxiv_id: 'date disagrees with the arXiv identifier',
  source_month_disagrees_with_arxiv_id: 'month in the source disagrees with the arXiv identifier',
  bpb_not_comparable_with_runs_1_to_3: 'bits per byte not comparable with runs 1 to 3',
}

const YES_NO: Readonly<Record<string, string>> = { true: 'yes', false: 'no' }

/** "yes", "no". */
export const yesNo = (value: string): string => YES_NO[value] ?? value

/** A note of a list, which is written in small words with a line between them; any other value is as it is. */
export const codeText = (value: string): string => NAMES[value] ?? value.replaceAll('_', ' ')

/** A number as a filter writes it, or a range: "from 10⁹ to 2 × 10¹¹". */
export function numberText(value: string): string {
  const range = readRange(value)
  if (!range) return value
  const [low, high] = [range.low, range.high].map((end) => (end === null ? null : formatNumber(end, digitsOf(end))))
  return low == null ? `at most ${high}` : high == null ? `at least ${low}` : `from ${low} to ${high}`
}

/** As many as it is written with, at most six. */
const digitsOf = (value: number): number =>
  Math.min(6, (value.toExponential().split('e')[0] ?? '').replace(/\D/g, '').length)

export const dataValues = {
  /** @param field column of the value */
  valueText: (value: string, { type, list = false }: Pick<Field, 'type' | 'list'>): string =>
    type === 'boolean' ? yesNo(value) : list ? codeText(value) : isNumeric({ type }) ? numberText(value) : value,
}
