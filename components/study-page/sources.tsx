import type { StudyMeta } from '@/lib/data/study'
import styles from './sources.module.css'
import { studyPageWords } from '@/lib/text/pages/study-pages'
import { formats } from '@/lib/text/formats'
import { RichText } from '@/components/parts/rich-text'
import type { Lang } from '@/lib/text/words-in'

/** Where the rows come from: title, edition or commit, licence, and the attribution each source asks for. */
export function Sources({ lang, sources }: { readonly lang: Lang } & Pick<StudyMeta, 'sources'>) {
  const words = studyPageWords(lang)
  const { formatDate } = formats(lang)
  return (
    <ul className={styles.sources}>
      {sources.map(({ title, path, attribution, licence, licencePath, version, date }) => (
        <li key={`${title} ${version ?? ''}`}>
          <a href={path}>{title}</a>
          {version !== undefined && (
            <>
              <RichText text={words.version(version)} slots={{ code: (text) => <code>{text}</code> }} />
            </>
          )}
          {date !== undefined && `, ${formatDate(date)}`}
          <br />
          {words.licence} {licencePath === undefined ? licence : <a href={licencePath}>{licence}</a>}
          {words.credit(attribution)}
        </li>
      ))}
    </ul>
  )
}
