import { isLocalStudy, readStudyId } from './view-codec'

/**
 * The address of a view in the workbench. A reader's own file is nobody else's business: of its view only the id, which says
 * nothing, stands in the query; row ids and filters stand behind "#", which browsers send to no server.
 * @param query canonical, of `encodeView`
 * @param tab the open one, '' for the first
 * @example viewAddress('study=imagenet&level=0.9', 'sweep') // '/explore?study=imagenet&level=0.9#sweep'
 * @example viewAddress('study=local-0123456789ab&exclude=me') // '/explore?study=local-0123456789ab#?exclude=me'
 */
export function viewAddress(query: string, tab = ''): string {
  const id = readStudyId(query)
  const rest = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('study='))
  const [sent, kept] = isLocalStudy(id) ? [`study=${id}`, rest.join('&')] : [query, '']
  const fragment = `${tab}${kept === '' ? '' : `?${kept}`}`
  return `/explore${sent === '' ? '' : `?${sent}`}${fragment === '' ? '' : `#${fragment}`}`
}

/**
 * The query and the open tab of an address.
 * @param search without "?"; @param fragment without "#"
 */
export function readViewAddress(search: string, fragment: string): { readonly query: string; readonly tab: string } {
  const [tab = '', ...kept] = fragment.split('?')
  const own = isLocalStudy(readStudyId(search)) ? kept.join('?') : ''
  return { query: [search, own].filter((part) => part !== '').join('&'), tab }
}
