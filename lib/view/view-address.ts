import { findTab, FIRST_TAB, type TabId } from './tab-ids'
import { isLocalStudy, readStudyId } from './study-id'

/**
 * The address of a view in the workbench. A reader's own file is nobody else's business: of its view only the id, which says
 * nothing, stands in the query; row ids and filters stand behind "#", which browsers send to no server.
 * @param query canonical, of `encodeView`
 * @param tab in place of the one that the query names
 * @example viewAddress('study=imagenet&level=0.9', 'sweep') // '/explore?study=imagenet&level=0.9&tab=sweep'
 * @example viewAddress('study=local-0123456789ab&exclude=me') // '/explore?study=local-0123456789ab#?exclude=me'
 */
export function viewAddress(query: string, tab?: TabId): string {
  const whole = tab === undefined ? query : withTab(query, tab)
  const id = readStudyId(whole)
  const rest = whole.split('&').filter((pair) => pair !== '' && !pair.startsWith('study='))
  const [sent, kept] = isLocalStudy(id) ? [`study=${id}`, rest.join('&')] : [whole, '']
  return `/explore${sent === '' ? '' : `?${sent}`}${kept === '' ? '' : `#?${kept}`}`
}

/** The whole link of a view with a tab open, in place of the one that it names. */
export function linkToTab(link: string, tab: TabId): string {
  const [page = ''] = link.split(/[?#]/)
  return page.replace(/\/explore$/, viewAddress(queryOfLink(link), tab))
}

/** The query of a view's whole link. */
export function queryOfLink(link: string): string {
  const [page = '', fragment = ''] = link.split('#')
  const [, search = ''] = page.split('?')
  return readViewAddress(search, fragment)
}

/** Before the choices of tabs, as the table of fields has it. */
function withTab(query: string, tab: TabId): string {
  const pairs = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('tab='))
  const after = pairs.findIndex((pair) => /^(?:breakShape|program)=/.test(pair))
  const own = tab === FIRST_TAB ? [] : [`tab=${tab}`]
  return pairs.toSpliced(after < 0 ? pairs.length : after, 0, ...own).join('&')
}

/**
 * The query of an address. One of the old form has its tab behind "#", which counts where the query names none.
 * @param search without "?"; @param fragment without "#"
 */
export function readViewAddress(search: string, fragment: string): string {
  const [before = '', ...kept] = fragment.split('?')
  const own = isLocalStudy(readStudyId(search)) ? kept.join('?') : ''
  const query = [search, own].filter((part) => part !== '').join('&')
  const tab = findTab(before)
  return tab === null || new URLSearchParams(query).has('tab') ? query : withTab(query, tab)
}
