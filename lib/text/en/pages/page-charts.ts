/** Charts of pages as pictures: what stands around them, and what offers them. */
import { formatInteger } from '../format'

export const pageCharts = {
  /** Names of the charts, for what is not drawn but told. */
  charts: {
    studies: 'Every study on one axis',
    benchmarks: 'All benchmarks together',
    literature: 'Published estimates',
    replications: 'Published numbers and ours',
    parameters: 'Rates by parameters and by compute',
    progress: 'What progress is made of',
    penalty: 'The halving time over the penalty',
    split: 'What lowered the loss between two models',
    sizes: 'Parameters and score',
  },
  studiesTitle: (rated: number, all: number) =>
    `How fast does it halve? ${formatInteger(rated)} of ${formatInteger(all)} studies have a rate`,
  benchmarksTitle: 'There is no one halving time of AI: the compute that holds a score, benchmark by benchmark',
  literatureTitle: (shown: string) => `Published halving and doubling times: ${shown}`,
  replicationsTitle: (agree: number, all: number) =>
    `${formatInteger(agree)} of ${formatInteger(all)} published times are reproduced or not contradicted by the same data`,
  parametersTitle: 'Fewer parameters, less compute: two rates of fall for each benchmark',
  penaltyTitle: 'How fast the compute needed halves depends on the penalty',
  penaltyMonths: 'Halving time, months',
  penaltyKey: (usual: number) =>
    `Filled dots: the solver as published; hollow dots, broken line: the converged one. The authors’ penalty is δ = ${usual}.`,
  splitTitle: (from: string, to: string) => `What lowered the predicted loss from ${from} to ${to}?`,
  sizesKey: (earlier: string, later: string) => `Hollow dots: ${earlier}; filled dots: ${later}.`,
  /** Of the numbers in the tables of charts. */
  splitUnit: 'nats a token',
  progressUnit: 'doublings a year',
  preview: 'The chart as its file has it',
  cautionNote: '† One number hides something here, such as a trend that bends; the page says what.',
  caption: (date: string, engine: string) => `Halvings. Data as of ${date}, engine ${engine}.`,
  /** Long description: what is drawn, then each row. */
  alt: (title: string, lines: readonly string[]) => `Forest plot. ${title}. ${lines.join('. ')}.`,
  download: 'Download this chart',
  files: {
    svg: 'SVG',
    png: 'PNG',
    pdf: 'PDF',
    csv: 'Its numbers (CSV)',
    txt: 'Its caption (text)',
  },
}
