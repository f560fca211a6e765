/** Text whose names, such as WikiText-103 or top-1, are spans, which a style sheet keeps from being broken at their hyphen. */
export function UnbrokenNames({ text }: { readonly text: string }) {
  return text.split(/(\S*-\S*)/).map((part, index) => (index % 2 === 0 ? part : <span key={index}>{part}</span>))
}
