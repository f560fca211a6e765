'use client'

import { exportWords } from '@/lib/text/export-formats'
import type { Lang } from '@/lib/text/words-in'
import { OFFERED_WORDS, type OfferedWords } from './chart-words'
import { CopyFile, fetched } from './copy-file'

interface Props {
  readonly lang: Lang
  readonly png: () => Promise<Blob>
  readonly words: (which: OfferedWords) => Promise<Blob>
}

/** The picture and the words of a chart, each copied by one press: items of its list of files. */
export function ChartCopies({ lang, png, words }: Props) {
  const labels = exportWords(lang)
  return (
    <>
      <li>
        <CopyFile lang={lang} label={labels['png-copy'].label} copy="image" make={png} />
      </li>
      {OFFERED_WORDS.map((which) => (
        <li key={which.as}>
          <CopyFile lang={lang} label={labels[which.id].label} copy="text" make={() => words(which)} />
        </li>
      ))}
    </>
  )
}

interface ServedProps {
  readonly lang: Lang
  /** Address of the picture, and of its words without which of them. */
  readonly png: string
  readonly words: string
}

/** The same of a chart that the server makes. */
export function ServedChartCopies({ lang, png, words }: ServedProps) {
  const joint = words.includes('?') ? '&' : '?'
  return <ChartCopies lang={lang} png={fetched(png)} words={({ as }) => fetched(`${words}${joint}as=${as}`)()} />
}
