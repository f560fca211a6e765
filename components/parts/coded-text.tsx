/** Text with `code` in it, as the API's document writes it (CommonMark); nothing of none. */
export function CodedText({ text = '' }: { readonly text: string | undefined }) {
  return text.split('`').map((part, place) => (place % 2 === 1 ? <code key={place}>{part}</code> : part))
}
