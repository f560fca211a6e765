import styles from './control.module.css'

/** Why the field above it does not take what was typed; the field names it by `id`. Its element stays, so that a change is spoken. */
export function FieldError({ id, reason }: { readonly id: string; readonly reason: string | null }) {
  return (
    <p id={id} className={styles.error} role="status">
      {reason === null ? '' : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`}
    </p>
  )
}
