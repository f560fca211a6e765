import { renderToString } from 'katex'
import styles from './formula.module.css'

/** A formula on its own line, typeset on the server: HTML for the eye, MathML for the ear. A mistake in it fails the build. */
export function Formula({ tex }: { readonly tex: string }) {
  return <div className={styles.block} dangerouslySetInnerHTML={{ __html: typeset(tex, true) }} />
}

/** A formula in the running text. */
export function Tex({ children }: { readonly children: string }) {
  return <span dangerouslySetInnerHTML={{ __html: typeset(children, false) }} />
}

function typeset(tex: string, displayMode: boolean): string {
  return renderToString(tex, {
    displayMode,
    output: 'htmlAndMathml',
    throwOnError: true,
    strict: 'error',
    trust: false,
  })
}
