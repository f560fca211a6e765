/** The words around a reader's own notes on a view. */
export const notes = {
  heading: 'Notes of your own',
  lead: 'They stand in this link and in your pictures, each marked as a reader’s note, and nowhere else.',
  place: 'Where',
  title: 'A title of your own',
  atDay: 'A day',
  day: 'Day',
  atRow: (name: string) => `At ${name}`,
  gone: (row: string) => `At ${row}, which is not drawn here`,
  words: 'Words',
  add: 'Add the note',
  remove: (words: string) => `Remove the note “${words}”`,
  removeShort: 'Remove',
  full: (most: number) => `A view has at most ${most} notes: remove one to add another.`,
  unread: (most: number) => `A note has between 1 and ${most} characters.`,
  noDay: 'Choose a day.',
}
