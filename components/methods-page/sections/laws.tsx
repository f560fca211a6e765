import { Cite } from '../cite'
import { Formula, Tex } from '../formula'

/** The comparison with Moore's law. */
export function Laws() {
  return (
    <>
      <p>
        “Moore’s law” has more than one form. <Cite id="moore-1965" /> saw components per chip double every year;{' '}
        <Cite id="moore-1975" /> made it two years; the popular form is 18 months. The default comparison draws both 18
        and 24. Any other number of months can be set, and three laws can be measured from the hardware tables instead:
        transistors per chip, FP32 operations per dollar (compare <Cite id="hobbhahn-2022" />) and per watt. A measured
        law brings its own standard error, which counts.
      </p>
      <p>
        A law of <Tex>T</Tex> months has the slope <Tex>{String.raw`b_{\mathrm{law}}=\mp 12/T`}</Tex>, falling where
        less is better. The trend is
      </p>
      <Formula tex={String.raw`\frac{b}{b_{\mathrm{law}}}\text{ times as fast}`} />
      <p>
        with an interval from the ends of the slope’s. It stays finite even where the months have no upper end; a
        negative end means the opposite direction. Over the same span the law gains{' '}
        <Tex>{String.raw`2^{12\,\Delta t/T}`}</Tex>, which stands beside the trend’s gain. The confidence that the trend
        is faster is one-sided: from Student’s distribution for a straight line, from Fieller’s for the inverse method,
        from Kendall’s rank correlation for Theil–Sen (there a measured law counts as exact), and otherwise from the
        share of resampled trends that are faster, <Tex>{String.raw`(k+\tfrac12)/(B+1)`}</Tex> for <Tex>k</Tex> of{' '}
        <Tex>B</Tex>. It is a statement about the scatter of these data under this model, not a probability that the
        world is so.
      </p>
      <p>On the chart a law starts where the trend starts, at the first fitted date. Only its slope is a claim.</p>
    </>
  )
}
