/** What the numbers can't say. */
import type { MethodsSection } from '../../../pages/methods-section'

export const limits: MethodsSection = {
  title: 'What these numbers can’t say',
  blocks: [
    {
      bullets: [
        '<strong>Costs are estimates.</strong> Training compute is seldom published; reconstructions are good to a factor of two at best and ten at worst. The intervals do not contain this; the bootstrap can be asked to draw such errors too. An error common to all rows shifts the level and leaves the slope; an error that drifts with time changes the slope, and nothing here can detect it.',
        '<strong>What was published is not what was possible.</strong> Nobody trains a model to be exactly as good as an old one for the least money. Records are a lower envelope of what was tried and reported, and labs report less than they did.',
        '<strong>A benchmark is not a capability.</strong> Scores rise through contamination, tuning to the test and better prompts. A faster halving on one benchmark may be any of these.',
        '<strong>Algorithms and data are not separated.</strong> Fewer FLOP for the same score may be due to a better architecture, a better optimiser, cleaner data, distillation from a larger model or a longer run of a smaller one.',
        '<strong>Rates do not add up.</strong> Training compute, wall-clock time, dollars of a run and the price of a token are different costs with different causes. The overview sets them side by side for scale.',
        '<strong>Progress depends on scale.</strong> One rate for all sizes is an assumption of every method here. A technique that saves nothing at small scale may save much at large scale, and the other way round.',
        '<strong>The past is not a forecast.</strong> A line beyond its last observation is arithmetic. Where the last observation is over two years old the view says that the trend is not current.',
        '<strong>Choices matter more than decimals.</strong> Threshold, selection, estimator and window can each change a halving time by more than its interval. That is why all of them are in the link. <cite>ho-2024</cite> and <cite>erdil-2022</cite> report intervals several times as wide as their estimates. Read a result with its alternatives; the <explore>workbench</explore> is there for that.',
      ],
    },
  ],
}
