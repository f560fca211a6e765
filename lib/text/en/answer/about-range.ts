/**
 * "about 3.1 to 30", "under 5 to over 10", "4 or more" without an upper end: what bounds a number is no number, and is not
 * "about" it.
 */
export const aboutRange = (low: string, high: string | null): string =>
  high === null ? `${low} or more` : `${/^\d/.test(low) ? 'about ' : ''}${low} to ${high}`
