import { ChartDownload } from '@/components/export/pages/chart-download'
import { SplitBars } from '@/components/scaling-law/split-bars'
import { SplitForm } from '@/components/scaling-law/split-form'
import { StudySection } from '@/components/parts/page-section'
import { wordsFor } from '@/lib/text/words-for'
import type { Question } from '@/lib/result/fit-view'
import { modelChoices, type SplitQuery, splitModels } from './model-split'
import styles from './scaling-law-page.module.css'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import { scalingLawWords } from '@/lib/text/scaling-law'
import { RichText } from '@/components/parts/rich-text'
import type { Lang } from '@/lib/text/words-in'

/** What lowered the loss between two models of the reader's choice. */
export function ModelSplitSection({
  lang,
  question,
  query,
}: {
  readonly lang: Lang
  readonly question: Question
  readonly query: SplitQuery
}) {
  const words = scalingLawPageWords(lang)
  const { sameModelSentence, splitSentence } = scalingLawWords(lang)
  const { from, to, unknown, result } = splitModels(question, query)
  return (
    <StudySection id="split" title={words.betweenTwoModels}>
      <p>{words.splitLead}</p>
      <SplitForm lang={lang} models={modelChoices(question, lang)} from={from.id} to={to.id} />
      {unknown.map(({ parameter, raw }) => (
        <p key={parameter} className={styles.ignored} role="status">
          <RichText
            text={words.unknownModel(raw, parameter, parameter === 'from' ? from.name : to.name)}
            slots={{ code: (text) => <code>{text}</code>, code2: (text) => <code>{text}</code> }}
          />
        </p>
      ))}
      {from.id === to.id ? (
        <p>{sameModelSentence(from.name)}</p>
      ) : result.ok ? (
        <>
          <p>{splitSentence(from.name, to.name, result.value)}</p>
          {result.value.shares && (
            <>
              <SplitBars lang={lang} nats={result.value.nats} shares={result.value.shares} />
              <ChartDownload
                lang={lang}
                chart="split"
                query={new URLSearchParams({ from: from.id, to: to.id }).toString()}
              />
            </>
          )}
        </>
      ) : (
        <p>{wordsFor(lang).problem(result.problem)}</p>
      )}
      <p className={styles.note}>{words.splitNote}</p>
    </StudySection>
  )
}
