import Link from 'next/link'
import { claimAddress, type ClaimLink } from '@/lib/published/claim/claim-link'
import { languageOf } from '@/lib/published/claim/claim-words'
import { claimWords } from '@/lib/text/pages/claim'
import type { Lang } from '@/lib/text/words-in'
import styles from './claim.module.css'

interface Props {
  readonly lang: Lang
  readonly link: ClaimLink
  /** Views that a claim can be held against, by name. */
  readonly views: readonly { readonly label: string; readonly query: string }[]
}

/** Where a claim is typed: a form that sends the page's own query, so that no script is needed. */
export function ClaimForm({ lang, link, views }: Props) {
  const words = claimWords(lang)
  const known = link.view === null || views.some(({ query }) => query === link.view)
  return (
    <>
      <form className={styles.form} action="/claim#verdict" key={claimAddress(link)}>
        <label className={styles.text}>
          {words.label}
          <input
            name="text"
            type="text"
            lang={languageOf(link.text)}
            required
            maxLength={300}
            defaultValue={link.text}
            placeholder={words.hint}
          />
        </label>
        <label>
          {words.against}
          <select name="view" defaultValue={link.view ?? 'auto'}>
            <option value="auto">{words.byItsWords}</option>
            {known || link.view === null ? null : <option value={link.view}>{words.thisView}</option>}
            {views.map(({ label, query }) => (
              <option key={query} value={query}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{words.check}</button>
      </form>
      <p className={styles.examples}>
        {words.examples}:{' '}
        {words.exampleTexts.map((text) => (
          <Link key={text} href={claimAddress({ text, view: null })} prefetch={false} lang={languageOf(text)}>
            {text}
          </Link>
        ))}
      </p>
    </>
  )
}
