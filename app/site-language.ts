import type { Lang } from '@/lib/text/words-in'

/** The language of pages whose address does not say one; a view says its own (`lang`). */
export const siteLanguage: Lang = 'en'
