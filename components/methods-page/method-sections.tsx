import type { ReactNode } from 'react'
import { ReferenceList } from './reference-list'
import { BreakAndForecast } from './sections/break-and-forecast'
import { DecompositionSection } from './sections/decomposition'
import { Estimators } from './sections/estimators'
import { Inverse } from './sections/inverse'
import { Laws } from './sections/laws'
import { Limits } from './sections/limits'
import { Measure } from './sections/measure'
import { Months } from './sections/months'
import { Records } from './sections/records'
import { Resampling } from './sections/resampling'
import { ScalingLaw } from './sections/scaling-law'
import { Trend } from './sections/trend'

export interface MethodSection {
  /** Anchor; other pages link to it. */
  readonly id: string
  readonly title: string
  readonly body: ReactNode
}

/** The page in its order; the table of contents is read from it. */
export const methodSections: readonly MethodSection[] = [
  { id: 'measure', title: 'What is measured', body: <Measure /> },
  { id: 'months', title: 'From a slope to months', body: <Months /> },
  { id: 'trend', title: 'Cost over time', body: <Trend /> },
  { id: 'records', title: 'Are the records more than chance?', body: <Records /> },
  { id: 'estimators', title: 'Other estimators, other choices', body: <Estimators /> },
  { id: 'inverse', title: 'Performance inside the model', body: <Inverse /> },
  { id: 'scaling-law', title: 'The augmented scaling law', body: <ScalingLaw /> },
  { id: 'laws', title: 'Against Moore’s law', body: <Laws /> },
  { id: 'bootstrap', title: 'Resampling', body: <Resampling /> },
  { id: 'break', title: 'Breaks and forecasts', body: <BreakAndForecast /> },
  { id: 'decomposition', title: 'Where progress comes from', body: <DecompositionSection /> },
  { id: 'limits', title: 'What these numbers can’t say', body: <Limits /> },
  { id: 'references', title: 'References', body: <ReferenceList /> },
]
