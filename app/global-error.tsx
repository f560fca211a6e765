'use client'

import './globals.css'

/** The last resort, when not even header and footer could be drawn: it replaces the whole document. */
export default function GlobalError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Halvings failed</title>
        <main className="page" style={{ paddingBlock: '4rem' }}>
          <h1>Halvings failed</h1>
          <p>The fault is in the program, not in your link or data.</p>
          <p>
            <button type="button" onClick={reset}>
              Try again
            </button>
          </p>
        </main>
      </body>
    </html>
  )
}
