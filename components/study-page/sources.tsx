import type { StudyMeta } from '@/lib/data/study'
import { formatDate } from '@/lib/text/format'
import styles from './sources.module.css'

/** Where the rows come from: title, edition or commit, licence, and the attribution each source asks for. */
export function Sources({ sources }: Pick<StudyMeta, 'sources'>) {
  return (
    <ul className={styles.sources}>
      {sources.map(({ title, path, attribution, licence, licencePath, version, date }) => (
        <li key={`${title} ${version ?? ''}`}>
          <a href={path}>{title}</a>
          {version !== undefined && (
            <>
              , version <code>{version}</code>
            </>
          )}
          {date !== undefined && `, ${formatDate(date)}`}
          <br />
          Licence: {licencePath === undefined ? licence : <a href={licencePath}>{licence}</a>}. Credit: {attribution}
        </li>
      ))}
    </ul>
  )
}
