/** Why a table can't be had from an address, and what to do, in English. */
import type { FetchProblem } from '@/lib/data/import/source-url'
import { importProblem } from './import'

/** @returns what is in the way, and the way around it */
export function fetchProblem(problem: FetchProblem): { readonly what: string; readonly remedy: string } {
  switch (problem.code) {
    case 'no-address':
      return {
        what: 'This is no address of a file on the web.',
        remedy: 'It starts with https:// and leads to the file itself, not to a page about it.',
      }
    case 'blocked':
      return problem.isOnline
        ? {
            what: `${problem.host} does not let other pages read its files in a browser (it sends no CORS permission), or did not answer.`,
            remedy:
              'Open the address in a new tab, save the file, and choose it here. Files on GitHub, Hugging Face and Zenodo can be read directly.',
          }
        : { what: 'This browser is not online.', remedy: 'Try again when it is, or choose a file.' }
    case 'status':
      return {
        what: `${problem.host} answered with ${problem.status}${STATUS[problem.status] ? ` (${STATUS[problem.status]})` : ''} instead of a file.`,
        remedy: 'Check the address in a new tab.',
      }
    case 'too-large':
      return importProblem(problem)
    case 'reload':
      return { what: 'The page has to be loaded anew before it may fetch a file.', remedy: 'Reload it and try again.' }
  }
}

const STATUS: Readonly<Record<number, string>> = {
  401: 'sign-in needed',
  403: 'not allowed',
  404: 'not found',
  410: 'gone',
  429: 'too many requests',
}
