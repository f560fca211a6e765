/**
 * Text as an id of benchmarks, rows and file names: NFKD, ASCII, lower case, runs of other characters to one hyphen, trimmed
 * (VIEW.md). Empty where nothing of the text is ASCII.
 * @example slug('Humanity’s Last Exam') // 'humanity-s-last-exam'
 */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '') // marks that NFKD splits off their letter: é becomes e, not e-
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
