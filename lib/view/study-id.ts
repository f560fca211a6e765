/** Which study a query is of: read before anything else, so that the caller can open it. */

export const DEFAULT_STUDY = 'lm-perplexity'
/** Characters of a query that are read. */
export const LONGEST_QUERY = 16_384
const LOCAL_STUDY = /^local-[0-9a-f]{12}$/

/** Whether the id is of a reader's own study. */
export const isLocalStudy = (study: string): boolean => LOCAL_STUDY.test(study)

/** Which study a query asks for. */
export function readStudyId(query: string): string {
  return new URLSearchParams(query.slice(0, LONGEST_QUERY)).get('study') ?? DEFAULT_STUDY
}

/** The data version that a query is pinned to, as it was written; null: the current one. */
export const readDataVersion = (query: string): string | null =>
  new URLSearchParams(query.slice(0, LONGEST_QUERY)).get('data')
