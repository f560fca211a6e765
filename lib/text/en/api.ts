/** Details of the API’s problem documents. */
export const api = {
  failed: 'The program failed at this view. The fault is ours.',
  localData: 'This view reads a file that is kept in one reader’s browser.',
  badQuery: (n: number) => `${n} of the parameters can’t be read.`,
  tooManyDraws: (most: number) => `So many draws of this view can’t be made in time: ask for at most ${most}.`,
  share: 'Too much is under way for you.',
  timeout: 'This did not finish in time.',
  busy: 'Too much is waiting.',
  unknownFile: 'There is no file of that name.',
}
