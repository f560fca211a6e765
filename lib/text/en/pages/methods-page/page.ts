/** The methods page: its head, and its sections in their order by anchor; other pages link to these. */
import { benchmarksTogether } from './benchmarks-together'
import { breaksAndForecasts } from './breaks-and-forecasts'
import { coverage } from './coverage'
import { decomposition } from './decomposition'
import { dependence } from './dependence'
import { estimators } from './estimators'
import { inverse } from './inverse'
import { laws } from './laws'
import { limits } from './limits'
import { measure } from './measure'
import { months } from './months'
import { paired } from './paired'
import { records } from './records'
import { resampling } from './resampling'
import { scalingLaw } from './scaling-law'
import { trend } from './trend'

export const methodsPage = {
  title: 'Methods',
  description: 'How every number is computed: formulas, assumptions, limits and references.',
  contents: 'On this page',
  lead: 'Every number on a page, in a file or from the API comes from one of the methods below and can be traced to rows, a method and a source.',
  references: 'References',
  sections: {
    measure,
    months,
    trend,
    records,
    estimators,
    inverse,
    'scaling-law': scalingLaw,
    paired,
    laws,
    dependence,
    bootstrap: resampling,
    coverage,
    break: breaksAndForecasts,
    'benchmarks-together': benchmarksTogether,
    decomposition,
    limits,
  },
}
