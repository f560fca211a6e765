/**
 * Runs in an embedded view: tells the page around it how high the view is, at first and whenever that changes, as
 * `{ type: 'halvings-height', height }`. It reads nothing else and keeps nothing. The content security policy allows exactly
 * this text by its hash.
 */
export const heightScript = `(() => {
  if (parent === self) return
  const tell = () => parent.postMessage({ type: 'halvings-height', height: document.documentElement.scrollHeight }, '*')
  new ResizeObserver(tell).observe(document.documentElement)
  tell()
})()`
