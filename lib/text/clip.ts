/** A cell as shown in a list: a page of text in one cell is cut. */
export function clip(text: string, most = 80): string {
  const letters = [...text]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text
}
