/**
 * Runs where it stands, right after the place for what was seen last: a page of a reader's own file, whose rows only this browser has,
 * shows what it showed when it was left, until it can compute. Of another build, width, theme or view it shows nothing.
 *
 * The content security policy allows exactly this text by its hash.
 */
export const seenScript = `(() => {
  try {
    const { theme } = document.documentElement.dataset
    const shown = theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
    const address = location.pathname + location.search + location.hash
    const key = ['${process.env['HALVINGS_BUILD'] ?? ''}', innerWidth, devicePixelRatio, shown, address].join(' ')
    const kept = localStorage.getItem('last-seen') || ''
    const place = document.currentScript.previousElementSibling
    if (!kept.startsWith(key + '\\n')) return
    place.innerHTML = kept.slice(key.length + 1)
    place.parentElement.dataset.seen = ''
  } catch {}
})()`
