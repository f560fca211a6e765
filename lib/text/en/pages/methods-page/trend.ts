/** Cost over time among selected rows: ordinary least squares. */
import type { MethodsSection } from '../../../pages/methods-section'

export const trend: MethodsSection = {
  title: 'Cost over time',
  blocks: [
    'The plainest method draws a straight line through the logarithm of cost:',
    { formula: String.raw`\log_2 C_i=a+b\,t_i+e_i` },
    String.raw`by ordinary least squares, with dates centred first. The interval of <tex>b</tex> is Student’s with <tex>n-2</tex> degrees of freedom. <tex>R^2</tex> and the residual standard deviation are those of <tex>\log_2 C</tex>, not of <tex>C</tex>. The inner band on the chart is the interval of the line, the outer one that of a new observation. This is how <cite>hernandez-2020</cite> measured the compute to train a network to AlexNet’s accuracy. The arithmetic is checked against the certified values of <cite>nist</cite>.`,
    { heading: 'Which rows' },
    'The order of the steps is fixed, because it changes the answer:',
    {
      steps: [
        'usable rows: a date and a positive cost;',
        'the population: the view’s filters, less the rows left out by hand, one row a model. Where a table has several scores of one model on one benchmark, the row with the lower median score stands for it;',
        'the selection: every row (<em>all</em>), those that reach the threshold (<em>reaching</em>), or the <em>records</em> among these, taken by date. A record costs strictly less than every earlier model that reached the threshold; the first is one, a tie is none, and on one day the better value comes first;',
        'the window of dates;',
        'the fit.',
      ],
    },
    'Were the window cut before the records are taken, models would be crowned that never held a record. Leaving a row out, by hand or in the column “without it”, acts on the population: the records are taken again without it.',
    { heading: 'Assumptions' },
    'The straight line takes the rate as constant and the scatter as independent and alike. Records are not independent draws: each depends on the ones before, so the interval of a record series is narrower than it should be. The correlation of neighbouring residuals is printed as a check.',
  ],
}
