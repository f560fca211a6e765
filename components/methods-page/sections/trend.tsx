import { Cite } from '../cite'
import { Formula, Tex } from '../formula'

/** Cost over time among selected rows: ordinary least squares. */
export function Trend() {
  return (
    <>
      <p>The plainest method draws a straight line through the logarithm of cost:</p>
      <Formula tex={String.raw`\log_2 C_i=a+b\,t_i+e_i`} />
      <p>
        by ordinary least squares, with dates centred first. The interval of <Tex>b</Tex> is Student’s with{' '}
        <Tex>{'n-2'}</Tex> degrees of freedom. <Tex>{'R^2'}</Tex> and the residual standard deviation are those of{' '}
        <Tex>{String.raw`\log_2 C`}</Tex>, not of <Tex>C</Tex>. The inner band on the chart is the interval of the line,
        the outer one that of a new observation. This is how <Cite id="hernandez-2020" /> measured the compute to train
        a network to AlexNet’s accuracy. The arithmetic is checked against the certified values of <Cite id="nist" />.
      </p>
      <h3>Which rows</h3>
      <p>The order of the steps is fixed, because it changes the answer:</p>
      <ol>
        <li>usable rows: a date and a positive cost;</li>
        <li>
          the population: the view’s filters, less the rows the reader has excluded, one row a model. Where a table has
          several scores of one model on one benchmark, the row with the lower median score stands for it;
        </li>
        <li>
          the selection: every row (<em>all</em>), those that reach the threshold (<em>reaching</em>), or the{' '}
          <em>records</em> among these, taken by date. A record costs strictly less than every earlier model that
          reached the threshold; the first is one, a tie is none, and on one day the better value comes first;
        </li>
        <li>the window of dates;</li>
        <li>the fit.</li>
      </ol>
      <p>
        Were the window cut before the records are taken, models would be crowned that never held a record. Leaving a
        row out, by hand or in the column “without it”, acts on the population: the records are taken again without it.
      </p>
      <h3>Assumptions</h3>
      <p>
        The straight line takes the rate as constant and the scatter as independent and alike. Records are not
        independent draws: each depends on the ones before, so the interval of a record series is narrower than it
        should be. The correlation of neighbouring residuals is printed as a check.
      </p>
    </>
  )
}
