/**
 * Old links. A default never changes within a version of the grammar, so a change that would is a new version with its
 * migration here: the query of the version before, rewritten.
 */

/** Version of the grammar that is written and read. */
export const GRAMMAR_VERSION = '1'

/** A step from one version of the grammar to the next. */
export interface Migration {
  /** Version that it rewrites, and the one that it leads to. */
  readonly from: string
  readonly to: string
  /** Parameters in, parameters out, `v` left alone. */
  readonly rewrite: (query: URLSearchParams) => URLSearchParams
}

/** None yet: there has been one version. */
export const migrations: readonly Migration[] = []

/**
 * Carries a query over to the present grammar. One of a version that nothing leads on from stays as it is, with its `v`,
 * which the codec then names as ignored.
 */
export function migrated(query: URLSearchParams, known: readonly Migration[] = migrations): URLSearchParams {
  const version = query.get('v') ?? GRAMMAR_VERSION
  const step = version === GRAMMAR_VERSION ? undefined : known.find(({ from }) => from === version)
  if (!step) return query
  const next = step.rewrite(new URLSearchParams(query))
  next.set('v', step.to)
  return migrated(
    next,
    known.filter((one) => one !== step),
  )
}
