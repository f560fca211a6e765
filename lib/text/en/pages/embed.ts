/** Around a view in a frame of another page, and what is offered to put it there. */
import { plural } from '../format'

export const embed = {
  snippet: 'HTML to embed this view',
  copySnippet: 'Copy HTML',
  preview: 'As it will stand in the page',
  frameTitle: (finding: string) => `Halvings: ${finding}`,
  open: 'Open this view with its rows',
  cautions: (n: number) => plural(n, 'caution'),
  localTitle: 'This view can’t be embedded',
  local: 'It reads a file that is kept in one reader’s browser, and was sent nowhere.',
  notNowTitle: 'This view can’t be drawn here now',
  toThePage: 'Open it on its own page',
}
