import { Cite } from '../cite'
import { Tex } from '../formula'

/** The other lines through the same points. */
export function Estimators() {
  return (
    <>
      <p>
        Least squares is one way to lay a line, and a single odd model can turn it. The workbench offers four more for
        the same points, so that a reader can see whether the answer hangs on the choice:
      </p>
      <ul>
        <li>
          <em>HC3</em>: the least-squares line with the standard error of <Cite id="mackinnon-1985" />, which does not
          assume that all points scatter alike; the interval is Student’s with <Tex>{'n-2'}</Tex> degrees of freedom;
        </li>
        <li>
          <em>Theil–Sen</em>: the median of the slopes of all pairs, with <Cite id="sen-1968" />
          ’s interval; under six points no interval is shown;
        </li>
        <li>
          <em>Huber</em>: least squares for small residuals and absolute deviation for large ones (
          <Cite id="huber-1964" />
          ), with <Tex>{'k=1.345'}</Tex> and the scale taken anew at each step from the median absolute residual;
        </li>
        <li>
          <em>quantile</em>: the line below which a share <Tex>{String.raw`\tau`}</Tex> of the points lies (
          <Cite id="koenker-1978" />
          ), the exact solution of its linear programme. At <Tex>{String.raw`\tau=0.1`}</Tex> it follows the cheap edge
          of the cloud without picking records.
        </li>
      </ul>
      <p>
        The last two take their interval from resampled rows. None of the robust lines has an <Tex>{'R^2'}</Tex>; the
        median absolute residual stands in its place. Each is held to SciPy or statsmodels on seven sets of data.
      </p>
      <h3>Varying every choice at once</h3>
      <p>
        The <em>sweep</em> repeats the fit at every level that leaves at least four points. The{' '}
        <em>specification curve</em> (<Cite id="simonsohn-2020" />) goes through all combinations of estimator,
        selection, threshold, window (whole, since 2015, the last five years) and outlier rule (none; externally
        studentised residual above 3 dropped; Cook’s distance above <Tex>{'4/n'}</Tex> dropped) that the study admits,
        and sorts what they give. It shows how much of an answer is data and how much is choice; its points are not
        independent, so no test is made of their number.
      </p>
    </>
  )
}
