/** Whether a series of records is more than chance would make. */
import type { MethodsSection } from '../../../pages/methods-section'

export const records: MethodsSection = {
  title: 'Are the records more than chance?',
  blocks: [
    'Records fall by construction: take any numbers in any order and the running minimum goes down. A falling line through records proves nothing by itself. So beside every fit to records stands a test of their <em>number</em>.',
    'If <tex>n</tex> models reached the threshold and their costs had nothing to do with their dates, every order would be equally likely. The <tex>i</tex>-th model would then be a record with probability <tex>1/i</tex>, independently of the others (<cite>renyi-1962</cite>), and the chance of at least as many records as there are is',
    { formula: String.raw`p=\Pr\Bigl(\sum_{i=1}^{n}B_i\ge k\Bigr),\;\; B_i\sim\mathrm{Bernoulli}(1/i)` },
    'exact where no two costs are equal. With equal costs the chance is taken from 999 shuffles and is no finer than 0.001. A second test asks where the slope stands among random reorderings that have at least three records. Neither is shown for a source that lists records only (OpenAI’s milestones, the speedruns), for there the models that failed to be records are missing: six records among six listed say nothing.',
    'The same counting, turned round, gives the rates that are possible. For any rate <tex>b</tex>, were it the true one for all models that reach the threshold, <tex>y-bt</tex> would come in random order; late records count for more (<cite>diersen-trenkler-1996</cite>), and the rates that are rejected on neither side make the interval told below the answer. It asks for no shape of the scatter and looks at every model that reaches, not at the records alone, so it is the evidence for a fall, where the interval of the line is only about the line. One model on the first day and 40 or fewer in all can never bound the fast side.',
    'So a page of records says two things. The line through the records describes them; its own interval can be asked for, and is named one “of this line, given these records”. What the title says beside it is the interval by record counts, and the confidence against a law is one less the chance of as many records at the law’s rate. Bootstraps of records are refused: a draw of rows has other records, and its line falls even without a trend. Where a source lists records only, nothing can be counted; the line’s interval stays, named so, with no confidence. And where every model that reaches the level is fitted, the number is what those models spent, which no law is held against.',
  ],
}
