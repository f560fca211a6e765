import { controlWords } from '@/lib/text/controls'
import type { Lang } from '@/lib/text/words-in'
import styles from './control.module.css'

/** Why the field above it does not take what was typed; the field names it by `id`. Its element stays, so that a change is spoken. */
export function FieldError({
  lang,
  id,
  reason,
}: {
  readonly lang: Lang
  readonly id: string
  readonly reason: string | null
}) {
  return (
    <p id={id} className={styles.error} role="status">
      {reason === null ? '' : controlWords(lang).refused(reason)}
    </p>
  )
}
