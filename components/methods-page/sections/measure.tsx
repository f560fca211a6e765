import { Formula, Tex } from '../formula'

/** What a row is, what is held fixed, what falls. */
export function Measure() {
  return (
    <>
      <p>
        An <em>observation</em> is one model evaluated on one benchmark on one date <Tex>t</Tex>. It has a{' '}
        <em>performance</em> <Tex>p</Tex>, such as a perplexity or an accuracy, and a <em>cost</em> <Tex>C</Tex>: what
        it took to get there. The cost may be training compute in FLOP, parameters, tokens, seconds, steps, dollars, or
        a price per million tokens. Fix a level <Tex>{'p^*'}</Tex>, the <em>threshold</em>; a model reaches it at or
        beyond it. The question of the whole site is how <Tex>C</Tex> at fixed <Tex>{'p^*'}</Tex> moves with time.
      </p>
      <p>
        Everything is measured in doublings, that is, in logarithms to base 2, and in years of 365.25 days. The central
        number is the slope
      </p>
      <Formula tex={String.raw`b=\frac{\mathrm{d}\,\log_2 C}{\mathrm{d}t}\quad\text{(doublings a year)}`} />
      <p>
        from which follow the time per factor of two, <Tex>{String.raw`12/|b|`}</Tex> months, and the annual factor{' '}
        <Tex>{String.raw`2^{|b|}`}</Tex>. A falling cost has a <em>halving time</em>, a rising quantity a{' '}
        <em>doubling time</em>. Some series rise because more is better (transistors on a chip, operations per dollar)
        or because ever more is spent (training compute of notable models); they are marked as growth and are there for
        scale.
      </p>
      <p>
        The <em>gain</em> over the span of the data is given twice: by the trend,{' '}
        <Tex>{String.raw`2^{|b|\,\Delta t}`}</Tex>, and as observed, first record against last.
      </p>
    </>
  )
}
