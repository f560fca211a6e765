/** What a reader typed is never markup: text for an SVG element or a quoted attribute. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Escapes the five characters that mean something in XML and drops those that XML 1.0 forbids even as references:
 * controls other than tab and line ends, lone surrogates, U+FFFE and U+FFFF.
 * @example escapeXml('<b a="1">') // '&lt;b a=&quot;1&quot;&gt;'
 */
export function escapeXml(text: string): string {
  let clean = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const allowed =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 0x20 && code < 0x7f) ||
      (code >= 0xa0 && code < 0xd800) ||
      (code > 0xdfff && code < 0xfffe) ||
      code > 0xffff
    if (allowed) clean += ENTITIES[character] ?? character
  }
  return clean
}
