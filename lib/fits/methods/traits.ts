/** What the methods are, without their computation. */
import { estimatorIds, findEstimator } from '../estimators/registry'
import { planeTime, quantilePlaneTime } from '../program-time'
import type { MethodTraits } from './method'

export const trendTraits: MethodTraits<'trend'> = {
  id: 'trend',
  source: 'Hernandez & Brown 2020, arXiv:2005.04305',
  admits: (_, { pairs }) => pairs === undefined,
  costs: null,
  reads: ['estimator'],
  estimators: estimatorIds,
  usesSelection: true,
  needsPerformance: false,
  usesAllBenchmarks: false,
  programTime: (estimator) => findEstimator(estimator).programTime,
  ownInterval: (estimator) => findEstimator(estimator).intervalKind,
  fitsCost: true,
  // Records, and every row of a series, follow one another in time and lean on their neighbours; evaluations that reach a
  // level are separate ones.
  inBlocks: (select) => select !== 'reaching',
  movesResiduals: () => true,
  isRegression: true,
}

export const pooledTraits: MethodTraits<'pooled'> = {
  id: 'pooled',
  source: 'Draper & Smith 1998, Applied Regression Analysis, chapter 5',
  admits: ({ performance }) => performance !== null,
  costs: null,
  reads: ['estimator'],
  estimators: ['ols', 'quantile'],
  usesSelection: false,
  needsPerformance: true,
  usesAllBenchmarks: false,
  programTime: (estimator) => (estimator === 'quantile' ? quantilePlaneTime : planeTime),
  ownInterval: (estimator) => (estimator === 'quantile' ? 'bootstrap' : 't'),
  fitsCost: true,
  otherDirection: 'inverse',
  movesResiduals: ({ estimator }) => estimator !== 'quantile',
  isRegression: true,
}

export const inverseTraits: MethodTraits<'inverse'> = {
  id: 'inverse',
  source: 'Erdil & Besiroglu 2022, arXiv:2212.05153; Fieller 1954',
  admits: ({ performance }) => performance !== null,
  costs: null,
  reads: ['costError'],
  estimators: [],
  usesSelection: false,
  needsPerformance: true,
  usesAllBenchmarks: false,
  programTime: () => planeTime,
  ownInterval: () => 'fieller',
  fitsCost: true,
  otherDirection: 'pooled',
  movesResiduals: ({ costError }) => costError === null || costError === 1,
  isRegression: true,
}

export const scalingLawTraits: MethodTraits<'scaling-law'> = {
  id: 'scaling-law',
  source: 'Ho et al. 2024, arXiv:2403.05812',
  admits: (_, study) => study.scalingLaw !== undefined,
  // Of effective compute, 6 x parameters x corpus tokens, and nothing else.
  costs: ['corpus-6nd'],
  reads: ['structure', 'solver', 'delta'],
  estimators: [],
  usesSelection: false,
  needsPerformance: true,
  usesAllBenchmarks: true,
  costly: true,
  programTime: () => null,
  ownInterval: () => 'cluster',
  fitsCost: false,
  keepsOrigin: true,
  levelByThreshold: true,
}

export const pairedTraits: MethodTraits<'paired'> = {
  id: 'paired',
  source: 'Hedges, Gurevitch & Curtis 1999, https://doi.org/10.1890/0012-9658(1999)080[1150:TMAORR]2.0.CO;2',
  admits: (_, { pairs }) => pairs !== undefined,
  costs: null,
  reads: ['recovery'],
  estimators: [],
  usesSelection: false,
  needsPerformance: false,
  usesAllBenchmarks: false,
  comparesPairs: true,
  programTime: () => null,
  ownInterval: () => 't',
  fitsCost: false,
}
