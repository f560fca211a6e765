import { shellWords } from '@/lib/text/pages/shell'
import type { Lang } from '@/lib/text/words-in'
import styles from './theme-button.module.css'

const choices = ['auto', 'light', 'dark'] as const

/**
 * Steps through system, light and dark. The script in the head does the work (app/theme-script.ts); the style sheet shows
 * the name and the sign that fit, so there is nothing to hydrate. Hidden where scripts do not run.
 */
export function ThemeButton({ lang }: { readonly lang: Lang }) {
  const words = shellWords(lang)
  return (
    <button type="button" className={styles.button} data-theme-button="">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle className={styles.ring} cx="8" cy="8" r="6.25" />
        <path className={styles.half} d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" />
        <circle className={styles.disc} cx="8" cy="8" r="6.25" />
      </svg>
      {choices.map((choice) => (
        <span key={choice} className={styles.name} data-name={choice}>
          <span className="visually-hidden">{words.theme[choice]}</span>
        </span>
      ))}
    </button>
  )
}
