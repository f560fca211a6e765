import { formatInteger } from './format'

/** Details of the API’s problem documents. */
export const api = {
  failed: 'The program failed at this view. The fault is ours.',
  localData: 'This view reads a file that is kept in one reader’s browser.',
  badQuery: (n: number) => `${n} of the parameters can’t be read.`,
  tooManyDraws: (most: number) =>
    `So many draws of this view can’t be made in time: ask for at most ${formatInteger(most)}.`,
  longDraws: 'The draws that this needs take longer than a request.',
  share: 'Too much is under way for you.',
  rateLimit: (seconds: string) => `Your address asks too often. Please ask again in ${seconds} s.`,
  timeout: 'This did not finish in time.',
  busy: 'Too much is waiting.',
  /** @param where a path in what was sent; @param why of the first fault there */
  badBody: (where: string, why: string) => (where === '' ? `${why}.` : `${where}: ${why}.`),
  notJson: 'What was sent is no JSON',
  halfBody: 'What was sent broke off',
  tooLarge: (most: number) => `At most ${formatInteger(most)} bytes are read.`,
  unknownFile: 'There is no file of that name.',
  unknownStudy: 'There is no study of that id.',
  notEmbeddable: 'Only addresses of views on this site, /explore and /embed, can be embedded.',
  oembedFormat: 'Only `format=json` is answered.',
  unknownPath: 'The API has no such path: /api has those there are.',
  notAnswered: (method: string, methods: string) => `${method} is not answered here, only ${methods}.`,
  tooManyReaders: (seconds: string) => `Too many readers at once. Please try again in ${seconds} s.`,
  /** Every kind of error, with what to do about it. */
  kinds: {
    'bad-query': 'A parameter can’t be read. `ignored` names each with the reason; /api has what they take.',
    'bad-body': 'What was sent can’t be read: `detail` says where and why; /api has what is taken.',
    'bad-table':
      'The table that was sent gives no number: `cells` has each cell that keeps its row out, with line, column, value and remedy; `questions` what is not clear, with what to send.',
    'too-large': 'What was sent is too long. Send it in parts of at most `most` bytes.',
    'local-data': 'The view reads a file that is kept in one reader’s browser: only that browser can answer it.',
    'unknown-file': 'There is no file of that name. `files` has those there are.',
    'unknown-study': 'There is no study of that id: /api/v1/studies has those there are.',
    'not-embeddable': 'The address is no view of this site: give one of /explore or /embed, whole and percent-encoded.',
    'oembed-format': 'oEmbed is answered as JSON only.',
    'unknown-path': 'The API has no such path.',
    'method-not-allowed':
      'This address does not take that method: `Allow` has those it takes. Nothing here is written.',
    'too-many-draws':
      'So many bootstrap draws can’t be made within a request. Ask for at most `most`, where that is given; or at `progress`, where there is one, or with `Prefer: respond-async`: they are made meanwhile.',
    busy: 'Too much is waiting. Ask again after the seconds of Retry-After.',
    share: 'Your address has enough under way. Ask again when that is answered.',
    'rate-limit':
      'Your address asks too often. Ask again after the seconds of Retry-After; RateLimit says how much is left.',
    timeout: 'It took too long. Ask for fewer draws, or again when the server is less busy.',
    failed: 'A fault of the program. Please report it with the address that you asked for.',
  },
}
