import { findCost } from './find-cost'
import type { Field, FieldType, StudyMeta } from './study'

/**
 * What a study's declaration names and does not have: columns, costs, benchmarks; and ids given twice. The schema can see
 * each key alone; this sees them together.
 * @returns one sentence a problem, empty where everything holds together
 */
export function referenceProblems(meta: StudyMeta): readonly string[] {
  return [
    ...twice(
      'column',
      meta.fields.map(({ name }) => name),
    ),
    ...twice(
      'benchmark',
      meta.benchmarks.map(({ id }) => id),
    ),
    ...twice(
      'cost',
      meta.costs.map(({ id, benchmark }) => (benchmark ? `${id} of ${benchmark}` : id)),
    ),
    ...roleProblems(meta),
    ...pairProblems(meta),
    ...costProblems(meta),
    ...benchmarkProblems(meta),
    ...defaultProblems(meta),
  ]
}

function twice(what: string, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${what} ${id} is given twice`)
}

/** Whether a named column exists and has one of the types that its use needs. */
function columnProblem(meta: StudyMeta, use: string, name: string, ...types: readonly FieldType[]): readonly string[] {
  const field: Field | undefined = meta.fields.find((candidate) => candidate.name === name)
  if (!field) return [`${use} names the column ${name}, which does not exist`]
  if (types.length > 0 && !types.includes(field.type))
    return [`${use} needs ${types.join(' or ')}, and the column ${name} is ${field.type}`]
  return []
}

function roleProblems(meta: StudyMeta): readonly string[] {
  const { roles, groupFields, scalingLaw, costGrades } = meta
  return [
    ...columnProblem(meta, 'the key', 'id', 'string'),
    ...columnProblem(meta, 'roles.name', roles.name, 'string'),
    ...columnProblem(meta, 'roles.date', roles.date, 'date'),
    ...(roles.checkedDate ? columnProblem(meta, 'roles.checkedDate', roles.checkedDate, 'date') : []),
    ...(roles.publishedFactor ? columnProblem(meta, 'roles.publishedFactor', roles.publishedFactor, 'number') : []),
    ...[roles.url, roles.model, roles.cluster, roles.flags, roles.paper, roles.arxivMonth].flatMap((name) =>
      name === undefined ? [] : columnProblem(meta, 'a role', name, 'string'),
    ),
    ...groupFields.flatMap((name) => columnProblem(meta, 'groupFields', name)),
    ...(costGrades ? columnProblem(meta, 'costGrades.field', costGrades.field, 'string') : []),
    ...(costGrades?.costs ?? []).flatMap((id) =>
      meta.costs.some((cost) => cost.id === id) ? [] : [`costGrades names the cost ${id}, which does not exist`],
    ),
    ...(scalingLaw
      ? [
          ...columnProblem(meta, 'scalingLaw.parameters', scalingLaw.parameters, 'number', 'integer'),
          ...columnProblem(meta, 'scalingLaw.tokens', scalingLaw.tokens, 'number', 'integer'),
          ...columnProblem(meta, 'scalingLaw.benchmark', scalingLaw.benchmark, 'string'),
          ...columnProblem(meta, 'scalingLaw.paper', scalingLaw.paper, 'string'),
          ...[scalingLaw.architecture, scalingLaw.vocabulary, scalingLaw.epochs].flatMap((name) =>
            name === undefined ? [] : columnProblem(meta, 'scalingLaw', name, 'string', 'number', 'integer'),
          ),
        ]
      : []),
  ]
}

function pairProblems(meta: StudyMeta): readonly string[] {
  const { pairs } = meta
  if (!pairs) return []
  return [
    ...[pairs.task, pairs.curve, pairs.partner, pairs.better, pairs.metric].flatMap((name) =>
      columnProblem(meta, 'pairs', name, 'string'),
    ),
    ...columnProblem(meta, 'pairs.performance', pairs.performance, 'number'),
  ]
}

function costProblems(meta: StudyMeta): readonly string[] {
  return meta.costs.flatMap(({ id, benchmark, times, over }) => [
    ...[...times, ...over].flat().flatMap((name) => columnProblem(meta, `cost ${id}`, name, 'number', 'integer')),
    ...(benchmark === undefined || meta.benchmarks.some((candidate) => candidate.id === benchmark)
      ? []
      : [`cost ${id} is for the benchmark ${benchmark}, which does not exist`]),
  ])
}

function benchmarkProblems(meta: StudyMeta): readonly string[] {
  const marks = meta.marks.filter((mark) => !meta.benchmarks.some(({ id }) => id === mark.benchmark))
  return [
    ...marks.map(({ benchmark }) => `a mark is for the benchmark ${benchmark}, which does not exist`),
    ...meta.benchmarks.flatMap(({ id, where, performance, costs }) => [
      ...Object.keys(where).flatMap((name) => columnProblem(meta, `benchmark ${id}`, name)),
      ...(performance ? columnProblem(meta, `benchmark ${id}`, performance.field, 'number', 'integer') : []),
      ...costs
        .filter((cost) => findCost(meta, id, cost) === null)
        .map((cost) => `benchmark ${id} names the cost ${cost}, which does not exist`),
    ]),
  ]
}

function defaultProblems(meta: StudyMeta): readonly string[] {
  const { defaults, benchmarks, costs } = meta
  const benchmark = defaults.benchmark
  const places = [
    { place: 'defaults', values: defaults },
    ...benchmarks.map(({ id, defaults: values }) => ({ place: `defaults of ${id}`, values })),
  ]
  return [
    ...(typeof benchmark === 'string' && benchmarks.some(({ id }) => id === benchmark)
      ? []
      : ['defaults.benchmark must name one of the benchmarks']),
    ...places.flatMap(({ place, values }) => [
      ...(values.cost === undefined || costs.some(({ id }) => id === values.cost)
        ? []
        : [`${place} name the cost ${String(values.cost)}, which does not exist`]),
      ...[values.where ?? []].flat().flatMap((filter) => {
        const name = /^-?([^:]+):/.exec(filter)?.[1]
        return name ? columnProblem(meta, `where in ${place}`, name) : [`where in ${place} is no filter: ${filter}`]
      }),
    ]),
  ]
}
