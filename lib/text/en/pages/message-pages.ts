/** Pages that have only a message: no such page, and a page that failed. */
export const messagePages = {
  notFound: 'Not found',
  notFoundTitle: 'There is no page at this address',
  notFoundWhy:
    'Links to a view begin with <code>/explore</code> and stay valid; if one brought you here, part of it was probably lost on the way.',
  notFoundWhereTo:
    'Go to the <link>overview</link>, the <link2>workbench</link2> or the <link3>list of studies</link3>.',
  failedTitle: 'This page failed',
  failedWhy: 'The fault is in the program, not in your link or data.',
  failedReport: (digest: string) => `A report should name <code>${digest}</code> and the address of this page.`,
  tryAgain: 'Try again',
  failedWhereTo: 'or go to the <link>overview</link>.',
  allFailed: 'Halvings failed',
}
