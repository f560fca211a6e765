import { IgnoredNotice } from '@/components/answer/notices'
import { ProofNotice } from '@/components/answer/proof-notice'
import type { StudyMeta } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { ownStudyWords } from '@/lib/text/import/own-study'
import { workbenchWords } from '@/lib/text/workbench'
import { isLocalStudy } from '@/lib/view/study-id'
import styles from './workbench.module.css'

interface Props {
  readonly figure: Figure
  readonly meta: StudyMeta
}

/** What a reader knows before the answer: what of the link was ignored, what an own file was taken as, whether a number moved. */
export function NoticesAbove({ figure, meta }: Props) {
  const { lang } = figure.view
  return (
    <>
      <IgnoredNotice lang={lang} figure={figure} />
      {isLocalStudy(meta.id) ? (
        <p className={styles.takenAs}>
          {ownStudyWords(lang).ownStudyLine(meta)} <a href={`/import#${meta.id}`}>{workbenchWords(lang).change}</a>
        </p>
      ) : null}
      <ProofNotice figure={figure} />
    </>
  )
}
