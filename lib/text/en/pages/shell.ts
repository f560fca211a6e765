/** What stands on every page: header, footer, metadata of the site, and small parts that pages share. */
export const shell = {
  siteName: 'Halvings',
  pageTitle: (title: string) => `${title} · Halvings`,
  description:
    'How fast does the compute needed to reach a given AI performance fall, and how does that compare with Moore’s law? Every number with its interval, its rows and its source.',
  places: {
    explore: 'Explore',
    compare: 'Compare',
    claim: 'Check a claim',
    parameters: 'Parameters',
    studies: 'Studies',
    literature: 'Literature',
    replications: 'Replications',
    methods: 'Methods',
    import: 'Import',
  },
  theme: {
    auto: 'Theme: as the system. Change to light.',
    light: 'Theme: light. Change to dark.',
    dark: 'Theme: dark. Change to system.',
  },
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  footer:
    'Halvings is free software under the MIT licence. The data keep their own licences: most come from <link>Epoch AI</link> (CC BY 4.0), Ho et al. 2024, OpenAI, the NanoGPT speedrun, DAWNBench and Artificial Analysis. Each <link2>study page</link2> names its sources, versions and terms. How our numbers compare with published ones: <link3>Replications</link3>. For programs: <link4>the API</link4>.',
  wordmark: 'HALVINGS',
  copied: 'Copied',
  copyFailed: 'Could not copy: select the text instead',
  scrollableTable: (caption: string) => `${caption}, scrollable`,
}
