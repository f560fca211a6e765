import Link from 'next/link'
import { Cite } from '../cite'
import { Formula, Tex } from '../formula'

/** The augmented scaling law behind the headline, and its two solvers. */
export function ScalingLaw() {
  return (
    <>
      <p>
        Among language models, those that reach a given perplexity later do not spend less: most are trained far beyond
        it. The headline therefore rests on the model of <Cite id="ho-2024" />, a scaling law in which time makes
        parameters and data more effective. For the loss <Tex>{String.raw`L=\ln(\text{perplexity})`}</Tex>, parameters{' '}
        <Tex>N</Tex>, tokens of the training corpus <Tex>D</Tex> and years <Tex>{'y'}</Tex> since the first observation,
        their structure 7 reads
      </p>
      <Formula
        tex={String.raw`\begin{aligned}L={}&\exp\bigl(\alpha_0-\alpha_Y y-\alpha_N\ln\tfrac{N}{N_0}\bigr)\\&+\exp\bigl(\beta_0-\beta_Y y-\beta_D\ln\tfrac{D}{D_0}\bigr)\end{aligned}`}
      />
      <p>
        with <Tex>{String.raw`\alpha_0`}</Tex> and <Tex>{String.raw`\beta_0`}</Tex> each shifted on Penn Treebank and
        WikiText-2 against WikiText-103, and <Tex>{'N_0'}</Tex>, <Tex>{'D_0'}</Tex> the smallest values in the sample.
        All evaluations on the three benchmarks are used. The parameters minimise
      </p>
      <Formula tex={String.raw`\overline{r^2}+\delta\sum|\theta|,\qquad\delta=0.0025`} />
      <p>
        with <Tex>r</Tex> the residual of <Tex>L</Tex> and <Tex>{String.raw`\theta`}</Tex> the parameters. The penalty
        is not indifferent to the units of <Tex>N</Tex> and <Tex>D</Tex>: a filter that moves <Tex>{'N_0'}</Tex> or{' '}
        <Tex>{'D_0'}</Tex> moves the fit a little.
      </p>
      <h3>From parameters to months</h3>
      <p>
        Time acts like a growing number of parameters and a growing corpus. The months in which their effect doubles are
      </p>
      <Formula tex={String.raw`T_N=12\ln 2\,\frac{\alpha_N}{\alpha_Y},\qquad T_D=12\ln 2\,\frac{\beta_D}{\beta_Y}`} />
      <p>
        and, because compute is proportional to the product <Tex>{'ND'}</Tex>, the compute needed halves every
      </p>
      <Formula tex={String.raw`T_C=\Bigl(\frac{1}{T_N}+\frac{1}{T_D}\Bigr)^{-1}\text{ months}`} />
      <p>
        The line on the chart is the least <Tex>{'6ND'}</Tex> that still reaches the threshold at each date. It falls at{' '}
        <Tex>{'T_C'}</Tex> whatever the threshold; the threshold sets its level only. The points are <Tex>{'6ND'}</Tex>{' '}
        of each system, one pass over its corpus. That is a common yardstick and not the compute that was spent.
      </p>
      <h3>Two solvers</h3>
      <p>
        The published estimate is not the minimum of its own objective. Sequential quadratic programming (
        <Cite id="kraft-1988" />
        ), started at zero with the usual tolerance, stops early. <em>As published</em> repeats that procedure step for
        step, and gives the published parameters. <em>Converged</em> takes the best of a fixed list of starts; at the
        published penalty its halving time is shorter, at others it is longer, and it reports how many starts ended at
        another optimum. Both are one click apart, and every view of one says what the other finds. Neither is corrected
        towards the other.
      </p>
      <h3>More of it</h3>
      <p>
        Both solvers side by side, the penalty, all twenty structures, the model-averaged time and what lowered the loss
        between two models are on{' '}
        <Link href="/scaling-law" prefetch={false}>
          a page of their own
        </Link>
        .
      </p>
    </>
  )
}
