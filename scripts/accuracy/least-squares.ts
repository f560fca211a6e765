/** Least squares against NIST's certified values and against exact sums. */
import { decimalYear } from '@/lib/data/decimal-year'
import badlyScaled from '@/lib/stats/regression/fixtures/badly-scaled.json'
import longley from '@/lib/stats/regression/fixtures/longley.json'
import norris from '@/lib/stats/regression/fixtures/norris.json'
import { multipleRegression } from '@/lib/stats/regression/multiple-regression'
import { ols } from '@/lib/stats/regression/ols'
import { type AccuracySection, good, known } from './row'

export function leastSquares(): readonly AccuracySection[] {
  return [ofNorris(), ofLongley(), ofExactSums()]
}

function ofNorris(): AccuracySection {
  const fit = good(ols(norris.x, norris.y))
  const { certified } = norris
  const sum = fit.residuals.reduce((total, residual) => total + residual ** 2, 0)
  return {
    title: 'Straight line: NIST StRD Norris',
    source: norris.source,
    rows: [
      { quantity: 'intercept', reference: certified.intercept, ours: fit.intercept },
      { quantity: 'standard error of the intercept', reference: certified.interceptSe, ours: known(fit.interceptSe) },
      { quantity: 'slope', reference: certified.slope, ours: fit.slope },
      { quantity: 'standard error of the slope', reference: certified.slopeSe, ours: known(fit.slopeSe) },
      { quantity: 'residual standard deviation', reference: certified.residualSd, ours: known(fit.residualSd) },
      { quantity: 'R²', reference: certified.r2, ours: known(fit.r2) },
      { quantity: 'residual sum of squares', reference: certified.residualSumOfSquares, ours: sum },
    ],
  }
}

function ofLongley(): AccuracySection {
  const fit = good(multipleRegression(longley.columns, longley.y))
  const { certified } = longley
  const names = ['intercept', ...longley.columnNames]
  return {
    title: 'Several variables: NIST StRD Longley',
    source: longley.source,
    remark:
      'The columns are nearly collinear (condition number about 5 × 10⁹), which costs any solver in double precision digits.',
    rows: [
      ...certified.coefficients.map((reference, i) => ({
        quantity: `coefficient: ${names[i] ?? i}`,
        reference,
        ours: known(fit.coefficients[i]),
      })),
      ...certified.standardErrors.map((reference, i) => ({
        quantity: `standard error: ${names[i] ?? i}`,
        reference,
        ours: known(fit.standardErrors?.[i]),
      })),
      { quantity: 'residual standard deviation', reference: certified.residualSd, ours: known(fit.residualSd) },
      { quantity: 'R²', reference: certified.r2, ours: known(fit.r2) },
    ],
  }
}

function ofExactSums(): AccuracySection {
  return {
    title: 'Straight line through log2 cost: badly scaled dates and costs',
    source: badlyScaled.source,
    remark:
      'A decimal year near 2020 holds 1e-13 of a year in double precision: where all dates lie within days, that is what is left.',
    rows: badlyScaled.cases.flatMap(({ name, days, costs, exact }) => {
      const fit = good(
        ols(
          days.map((day) => known(decimalYear(day))),
          costs.map(Math.log2),
        ),
      )
      return [
        { quantity: `slope: ${name}`, reference: exact.slope, ours: fit.slope },
        { quantity: `standard error of the slope: ${name}`, reference: exact.slopeSe, ours: known(fit.slopeSe) },
      ]
    }),
  }
}
