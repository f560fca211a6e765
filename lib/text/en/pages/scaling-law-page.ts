/** The page of the scaling law, but for the sentences about its results (`scaling-law.ts`). */
import { formatMonths } from '../format'

const monthsOrNone = (months: number | null): string =>
  months === null ? 'no halving' : `${formatMonths(months)} months`

export const scalingLawPage = {
  betweenTwoModels: 'Between two models',
  splitLead:
    'What lowered the predicted loss from one model to another: more parameters, more data, or the years between them? Each factor’s share is its effect averaged over all orders in which the four can be changed (Shapley).',
  unknownModel: (raw: string, parameter: string, name: string) =>
    `No evaluation has the id <code>${raw}</code>, so <code2>${parameter}</code2> is ${name} instead.`,
  splitNote:
    'Predicted losses of structure 7 as published, on WikiText-103 whatever benchmark the row is of, not the losses measured. The three splits that the authors print come out to their three decimals.',
  title: 'The scaling law behind the headline',
  lead: (n: string) =>
    `The headline number comes from one model out of many: one structure, one penalty, one solver, fitted to ${n} evaluations of language models. Here are the others, and what they change. The formulas are in <link>Methods</link>; the structures, the data and the published numbers are of <link2>Ho et al. 2024</link2>.`,
  twoSolvers: 'Two solvers',
  solversNote: (delta: number, draws: string) =>
    `Structure 7, δ = ${delta}. Each interval is of ${draws} draws and leads to its view. Papers drawn: all rows of a paper together; rows drawn: each by itself, as the authors do.`,
  withoutEachPaper: 'Without each paper',
  papersTable: 'The time without the papers that move it most',
  leftOutPaper: 'Left out',
  rowsOfPaper: 'Rows',
  thePenalty: 'The penalty',
  penaltyLead: (delta: number) =>
    `The fit minimises the mean squared residual plus δ times the sum of the parameters’ magnitudes. The authors’ fit has δ = ${delta}. The answer depends on it, and by the converged solver it jumps where another set of parameters is pressed to zero.`,
  twentyStructures: 'Twenty structures',
  structuresLead: (delta: number) =>
    `What may progress work on, and does it differ between benchmarks or architectures? Each answer is a structure. All are fitted here at δ = ${delta}; a structure’s number leads to its view where it has one rate at every loss.`,
  structuresNote:
    'R² is of the loss in nats, by the solver as published, among the rows fitted. * By the numerical route, at 2023 and 10²⁵ FLOP: these structures have no rate that holds at every loss. Structure 19 is fitted on the rows whose vocabulary is known. Structures 16 and 17 hold no progress. As published, 11 has no steady end: where its solver stops moves between 2.8 and 4.9 months when the start moves by a billionth, so nobody’s number for it is right to more than that.',
  predictingRowsLeftOut: 'Predicting rows left out',
  validationLead:
    'Mean squared error of the predicted loss, nats squared, when each of the authors’ 184 rows is left out in turn: ours, and below it the published number. Our ten best pairs of structure and penalty are set apart, with their places.',
  averages: 'Averages, and transformers',
  averagesLead:
    'Three published results rest on many fits at once. The averaged time pools the resamples of ten pairs of structure and penalty. The numerical route asks how long the best model of 10²⁵ FLOP in 2023 would have to wait to be as good as one of twice the compute. The transformer’s gain is how many times the compute an equally good model without it would need.',
  averagesNote: (seed: number) =>
    `Rows drawn with replacement, seed ${seed}, by the solver as published, intervals of 95 %. The authors draw 100 times.`,
  differences: 'What does not reproduce',
  averagedTime: 'Halving time averaged over ten pairs, months',
  numericalTime: 'Halving time by the numerical route, months',
  transformerGain: (compute: string) => `Transformer’s gain in compute at ${compute} FLOP`,
  asPublished: 'As published',
  converged: 'Converged',
  monthsOverThePenalty: 'months, over the penalty δ',
  deltaPicture: 'Halving time over the penalty, both solvers; the numbers are in the table below',
  /** What the card of a penalty says: the months that each solver gives at it. */
  deltaDetails: ({
    delta,
    converged,
    'as-published': published,
  }: {
    readonly delta: number
    readonly converged: number | null
    readonly 'as-published': number | null
  }) => ({
    name: `δ = ${delta}`,
    facts: [`As published ${monthsOrNone(published)}`, `Converged ${monthsOrNone(converged)}`],
  }),
  deltaTable: 'Halving time over the penalty',
  penalty: 'Penalty δ',
  asPublishedMonths: 'As published, months',
  convergedMonths: 'Converged, months',

  objectiveAsPublished: 'Objective, as published',

  objectiveConverged: 'Objective, converged',
  quantitiesTable: 'Quantities beside the published ones',
  quantity: 'Quantity',
  oursMedianOfDraws: 'Ours: median of draws',
  published: 'Published',
  howMany: 'How many',
  objective: 'Objective',
  r2OfTheLoss: 'R² of the loss',
  computeNeededHalvesIn: 'Compute needed halves in',
  effectOfParametersDoublesIn: 'Effect of parameters doubles in',
  effectOfDataDoublesIn: 'Effect of data doubles in',
  intervalPapersDrawn: '95 % interval, papers drawn',
  medianPapersDrawn: 'Median, papers drawn',
  intervalRowsDrawn: '95 % interval, rows drawn',
  medianRowsDrawn: 'Median, rows drawn',
  otherStarts: 'Starts that end elsewhere',
  unsettledDraws: 'Draws in which some do',
  bothSolvers: 'Both solvers',
  inMonths: 'In months, where it says nothing else',
  oneStart: 'one start',
  ofDraws: (n: string, draws: string) => `${n} of ${draws}`,
  none: 'none',
  publishedQuantity: (median: string, ends: string) => `${median}, 95 % interval ${ends}`,
  description:
    'Both solvers, the penalty, twenty structures, the model-averaged halving time and what lowered the loss between two models, beside what was published.',
  splitTable: 'What moved the loss, in shares and nats',
  whatChanged: 'What changed',
  share: 'Share',
  takesOff: 'Takes off, nats a token',
  from: 'From',
  to: 'to',
  splitTheDifference: 'Split the difference',
  structuresTable: 'All structures of the scaling law',
  structure: 'Structure',
  monthsAsPublished: 'Months, as published',
  monthsConverged: 'Months, converged',
  r2: 'R²',
  parameters: 'Parameters',
  rows: 'Rows',
  tooFew: 'too few',
  structureInTheWorkbench: (id: string) => `Structure ${id} in the workbench`,
  validationTable: 'Mean squared error of rows left out, by structure and penalty',
  deltaIs: (delta: number) => `δ = ${delta}`,
}
