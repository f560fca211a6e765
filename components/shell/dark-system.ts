let query: MediaQueryList | undefined

/** Whether the reader's system is dark, and word of when that changes; asked often, so it is made once. */
export const darkSystem = (): MediaQueryList => (query ??= window.matchMedia('(prefers-color-scheme: dark)'))
