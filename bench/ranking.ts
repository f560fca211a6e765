/** The ranking of structures and penalties, as a table for the pages and one to read. Run by `npm run ranking [date]`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { crossValidate } from '@/lib/fits/scaling-law/reports/cross-validation'
import { options, population } from '@/lib/fits/scaling-law/published-sample.fixture'
import { evaluationOf } from '@/lib/fits/scaling-law/sample'
import { structures } from '@/lib/fits/scaling-law/structure'

const folder = 'lib/fits/scaling-law/'
const paper: {
  readonly source: string
  readonly crossValidationRows: readonly string[]
  readonly crossValidation: Readonly<Record<string, Readonly<Record<string, number>>>>
} = JSON.parse(readFileSync(`${folder}fixtures/ho2024-published.json`, 'utf8'))
const scipy: {
  readonly source: string
  readonly cells: readonly { structure: string; delta: number; mspe: number }[]
} = JSON.parse(readFileSync(`${folder}fixtures/cross-validation-reference.json`, 'utf8'))
const date = process.argv[2] ?? new Date().toISOString().slice(0, 10)

const columns = options.scalingLaw
if (!columns) throw new Error('no columns')
const rows = paper.crossValidationRows.map((id) => {
  const observation = population.find((one) => one.id === id)
  const evaluation = observation && evaluationOf(observation, columns)
  if (!evaluation?.ok) throw new Error(`no row ${id}`)
  return evaluation.value
})
const deltas = [0, 0.001, 0.0025, 0.005, 0.01, 0.02]
const cells = structures.flatMap((structure) =>
  deltas.map((delta) => ({
    structure: structure.id,
    delta,
    published: paper.crossValidation[structure.id]?.[String(delta)] ?? NaN,
    ours: crossValidate(rows, structure, delta).mspe,
  })),
)
writeFileSync(
  `${folder}reports/ranking.json`,
  `${JSON.stringify({ source: paper.source, command: 'npm run ranking', date, unit: 'nats squared', cells }, null, 2)}\n`,
)

const find = (id: string, delta: number) => cells.find((cell) => cell.structure === id && cell.delta === delta)
const scipyOf = (id: string, delta: number) => scipy.cells.find((cell) => cell.structure === id && cell.delta === delta)
const five = (value: number | undefined) => value?.toFixed(5) ?? ''
const place = (key: 'ours' | 'published', value: number) => 1 + cells.filter((cell) => cell[key] < value).length
const best = [...cells].sort((a, b) => a.ours - b.ours).slice(0, 15)
writeFileSync(
  'docs/scaling-law-ranking.md',
  `# Which structure of the scaling law predicts rows left out

Made by \`npm run ranking\` on ${date}; not edited by hand. Leave-one-out over the authors’ 184 rows, their solver, each
fold started where the one before ended. Mean squared error of the predicted cross-entropy, nats squared: ours, and in
brackets ours minus published (Ho et al. 2024, cross-validation.ipynb) in units of 0.0001.

| structure | ${deltas.map((delta) => `δ = ${delta}`).join(' | ')} |
|---|${deltas.map(() => '---').join('|')}|
${structures
  .map(({ id }) => {
    const row = deltas.map((delta) => {
      const cell = find(id, delta)
      return cell ? `${five(cell.ours)} (${((cell.ours - cell.published) * 1e4).toFixed(1)})` : ''
    })
    return `| ${id} | ${row.join(' | ')} |`
  })
  .join('\n')}

## The best fifteen

| place | structure | δ | ours | published | its place | SciPy here |
|---|---|---|---|---|---|---|
${best
  .map(({ structure, delta, ours, published }, index) => {
    const here = five(scipyOf(structure, delta)?.mspe)
    return `| ${index + 1} | ${structure} | ${delta} | ${five(ours)} | ${five(published)} | ${place('published', published)} | ${here} |`
  })
  .join('\n')}

## Why it is not the same to the last digit

The solver stops early, on a path that amplifies rounding: the same protocol run with SciPy itself on another machine
(\`lib/fits/scaling-law/fixtures/cross-validation-reference.json\`, ${scipy.source.split(';')[0] ?? ''}) also moves by up to
0.0012 from the published numbers, and so does the order of neighbours. All pairs but those of structure 18 agree within
0.0011; the differences between the first fifteen places are smaller than that, so places within the table mean little.

Structure 18 is another matter: the published 0.72 comes from normalising each held-out row’s compute by the minimum over
that one row, itself, so that its compute counts as the smallest there is. With the minimum of the sample its error is
0.052, beside the other structures’.
`,
)
console.log(
  best.map((cell) => `(${cell.structure}, ${cell.delta}) ${five(cell.ours)} ${five(cell.published)}`).join('\n'),
)
