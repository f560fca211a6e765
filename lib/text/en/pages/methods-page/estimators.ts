/** The other lines through the same points. */
import type { MethodsSection } from '../../../pages/methods-section'

export const estimators: MethodsSection = {
  title: 'Other estimators, other choices',
  blocks: [
    'Least squares is one way to lay a line, and a single odd model can turn it. The workbench offers four more for the same points, so that a reader can see whether the answer hangs on the choice:',
    {
      bullets: [
        '<em>HC3</em>: the least-squares line with the standard error of <cite>mackinnon-1985</cite>, which does not assume that all points scatter alike; the interval is Student’s with <tex>n-2</tex> degrees of freedom;',
        '<em>Theil–Sen</em>: the median of the slopes of all pairs, with <cite>sen-1968</cite>’s interval; under six points no interval is shown;',
        '<em>Huber</em>: least squares for small residuals and absolute deviation for large ones (<cite>huber-1964</cite>), with <tex>k=1.345</tex> and the scale taken anew at each step from the median absolute residual;',
        String.raw`<em>quantile</em>: the line below which a share <tex>\tau</tex> of the points lies (<cite>koenker-1978</cite>), the exact solution of its linear programme. At <tex>\tau=0.1</tex> it follows the cheap edge of the cloud without picking records.`,
      ],
    },
    'The last two take their interval from resampled rows. None of the robust lines has an <tex>R^2</tex>; the median absolute residual stands in its place. Each is held to SciPy or statsmodels on seven sets of data.',
    { heading: 'Varying every choice at once' },
    'The <em>sweep</em> repeats the fit at every level that leaves at least four points; beside each level’s interval stands a wider one, so wide that those of all levels hold together, by simulating the noise that the levels share. The <em>specification curve</em> (<cite>simonsohn-2020</cite>) goes through all combinations of method (the trend, and both directions with performance in the model), cost, estimator, selection, threshold, window (whole, since 2015, the last five years) and outlier rule (none; externally studentised residual above 3 dropped; Cook’s distance above <tex>4/n</tex> dropped, and records taken again of what stays) that the study admits, and sorts what they give. Intervals of records are by record counts, once for each set of rows whatever the estimator. It shows how much of an answer is data and how much is choice; its points are not independent, so they are tested together: the dates are dealt out anew 999 times, seeded, each model keeping its costs and performance, the whole curve is made again (without the lines of Huber and of the quantile, whose intervals take draws, but for records), and the median, the share of one sign and the share clearly of one sign are held against those of the shuffled curves.',
  ],
}
