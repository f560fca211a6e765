import { SplitBars } from '@/components/scaling-law/split-bars'
import { SplitForm } from '@/components/scaling-law/split-form'
import { StudySection } from '@/components/parts/page-section'
import { sameModelSentence, splitSentence } from '@/lib/text/scaling-law'
import { wordsFor } from '@/lib/text/words-for'
import type { Question } from '@/lib/result/fit-view'
import { modelChoices, type SplitQuery, splitModels } from './model-split'
import styles from './scaling-law-page.module.css'

/** What lowered the loss between two models of the reader's choice. */
export function ModelSplitSection({ question, query }: { readonly question: Question; readonly query: SplitQuery }) {
  const { from, to, unknown, result } = splitModels(question, query)
  return (
    <StudySection id="split" title="Between two models">
      <p>
        What lowered the predicted loss from one model to another: more parameters, more data, or the years between
        them? Each factor’s share is its effect averaged over all orders in which the four can be changed (Shapley).
      </p>
      <SplitForm models={modelChoices(question)} from={from.id} to={to.id} />
      {unknown.map(({ parameter, raw }) => (
        <p key={parameter} className={styles.ignored} role="status">
          No evaluation has the id <code>{raw}</code>, so <code>{parameter}</code> is{' '}
          {parameter === 'from' ? from.name : to.name} instead.
        </p>
      ))}
      {from.id === to.id ? (
        <p>{sameModelSentence(from.name)}</p>
      ) : result.ok ? (
        <>
          <p>{splitSentence(from.name, to.name, result.value)}</p>
          {result.value.shares && <SplitBars nats={result.value.nats} shares={result.value.shares} />}
        </>
      ) : (
        <p>{wordsFor('en').problem(result.problem)}</p>
      )}
      <p className={styles.note}>
        Predicted losses of structure 7 as published, on WikiText-103 whatever benchmark the row is of, not the losses
        measured. The three splits that the authors print come out to their three decimals.
      </p>
    </StudySection>
  )
}
