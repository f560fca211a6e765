/**
 * datapackage.json -> what a study declares. The file is a Frictionless tabular data package (title, licences, sources,
 * schema) with one key of ours, `halvings`, that holds roles, costs, benchmarks and defaults.
 */
import { studyMetaSchema } from './schema/study-meta'
import type { StudyMeta } from './study'
import { referenceProblems } from './study-references'

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
  const result = studyMetaSchema.safeParse(parsed.value)
  if (!result.success)
    return { ok: false, problems: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const meta = result.data
  const problems = [...(meta.id === id ? [] : [`name: expected the folder's name, ${id}`]), ...referenceProblems(meta)]
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
