/**
 * Runs in the head before anything is painted: takes the reader's theme from the link (`theme=`), else from what they chose
 * earlier, and answers the theme button of the header, which therefore works before and without hydration.
 *
 * `data-choice` on <html> is auto, light or dark; `data-theme` is there only for light and dark, so that CSS follows the
 * system otherwise. The content security policy allows exactly this text by its hash.
 */
export const themeScript = `(() => {
  const html = document.documentElement
  const choices = ['auto', 'light', 'dark']
  const show = (choice) => {
    html.dataset.choice = choice
    if (choice === 'auto') delete html.dataset.theme
    else html.dataset.theme = choice
  }
  let choice = null
  try {
    choice = new URLSearchParams(location.search).get('theme') || localStorage.getItem('theme')
  } catch {}
  show(choices.includes(choice) ? choice : 'auto')
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-theme-button]')) return
    const next = choices[(choices.indexOf(html.dataset.choice) + 1) % choices.length]
    show(next)
    try {
      localStorage.setItem('theme', next)
    } catch {}
  })
})()`
