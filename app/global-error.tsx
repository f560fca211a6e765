'use client'

import './globals.css'
import { messagePageWords } from '@/lib/text/pages/message-pages'
import { siteLanguage } from '@/app/site-language'

/** The last resort, when not even header and footer could be drawn: it replaces the whole document. */
export default function GlobalError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const lang = siteLanguage
  const words = messagePageWords(lang)
  return (
    <html lang={lang}>
      <body>
        <title>{words.allFailed}</title>
        <main className="page" style={{ paddingBlock: '4rem' }}>
          <h1>{words.allFailed}</h1>
          <p>{words.failedWhy}</p>
          <p>
            <button type="button" onClick={reset}>
              {words.tryAgain}
            </button>
          </p>
        </main>
      </body>
    </html>
  )
}
