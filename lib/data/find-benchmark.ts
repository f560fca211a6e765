import type { BenchmarkDefinition, StudyMeta } from './study'

/**
 * A series of a study by its id; the study's first one where there is none of that id, or none is said.
 * @throws where the study declares no series at all, which `readStudyPackage` refuses
 */
export function findBenchmark(
  { id: study, benchmarks }: Pick<StudyMeta, 'id' | 'benchmarks'>,
  id: string | undefined,
): BenchmarkDefinition {
  const found = benchmarks.find((benchmark) => benchmark.id === id) ?? benchmarks[0]
  if (!found) throw new Error(`study ${study} declares no benchmark`)
  return found
}
