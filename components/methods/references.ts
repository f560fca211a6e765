/** What the methods page cites. `id` is the anchor in the list and the key of a citation. */
export interface Reference {
  readonly id: string
  /** As it stands in the running text. */
  readonly short: string
  readonly authors: string
  readonly title: string
  readonly where: string
  readonly href: string | null
}

export const references = [
  {
    id: 'efron-1979',
    short: 'Efron 1979',
    authors: 'B. Efron',
    title: 'Bootstrap methods: another look at the jackknife',
    where: 'Annals of Statistics 7(1), 1–26, 1979',
    href: 'https://doi.org/10.1214/aos/1176344552',
  },
  {
    id: 'epoch',
    short: 'Epoch AI',
    authors: 'Epoch AI',
    title: 'Data on AI models, benchmarks, hardware and prices',
    where: 'CC BY 4.0',
    href: 'https://epoch.ai/data',
  },
  {
    id: 'erdil-2022',
    short: 'Erdil and Besiroglu 2022',
    authors: 'E. Erdil, T. Besiroglu',
    title: 'Algorithmic progress in computer vision',
    where: 'arXiv:2212.05153, 2022',
    href: 'https://arxiv.org/abs/2212.05153',
  },
  {
    id: 'fieller-1954',
    short: 'Fieller 1954',
    authors: 'E. C. Fieller',
    title: 'Some problems in interval estimation',
    where: 'Journal of the Royal Statistical Society B 16(2), 175–185, 1954',
    href: 'https://doi.org/10.1111/j.2517-6161.1954.tb00159.x',
  },
  {
    id: 'hernandez-2020',
    short: 'Hernandez and Brown 2020',
    authors: 'D. Hernandez, T. B. Brown',
    title: 'Measuring the algorithmic efficiency of neural networks',
    where: 'arXiv:2005.04305, 2020',
    href: 'https://arxiv.org/abs/2005.04305',
  },
  {
    id: 'ho-2024',
    short: 'Ho et al. 2024',
    authors: 'A. Ho, T. Besiroglu, E. Erdil, D. Owen, R. Rahman, Z. C. Guo, D. Atkinson, N. Thompson, J. Sevilla',
    title: 'Algorithmic progress in language models',
    where: 'arXiv:2403.05812, 2024',
    href: 'https://arxiv.org/abs/2403.05812',
  },
  {
    id: 'hobbhahn-2022',
    short: 'Hobbhahn and Besiroglu 2022',
    authors: 'M. Hobbhahn, T. Besiroglu',
    title: 'Trends in GPU price-performance',
    where: 'Epoch AI, 2022',
    href: 'https://epoch.ai/blog/trends-in-gpu-price-performance',
  },
  {
    id: 'kraft-1988',
    short: 'Kraft 1988',
    authors: 'D. Kraft',
    title: 'A software package for sequential quadratic programming',
    where: 'Technical report DFVLR-FB 88-28, DLR German Aerospace Center, Cologne, 1988',
    href: null,
  },
  {
    id: 'moore-1965',
    short: 'Moore 1965',
    authors: 'G. E. Moore',
    title: 'Cramming more components onto integrated circuits',
    where: 'Electronics 38(8), 114–117, 1965',
    href: 'https://doi.org/10.1109/N-SSC.2006.4785860',
  },
  {
    id: 'moore-1975',
    short: 'Moore 1975',
    authors: 'G. E. Moore',
    title: 'Progress in digital integrated electronics',
    where: 'IEDM Technical Digest, 11–13, 1975',
    href: 'https://doi.org/10.1109/N-SSC.2006.4804410',
  },
  {
    id: 'nist',
    short: 'NIST StRD',
    authors: 'National Institute of Standards and Technology',
    title: 'Statistical Reference Datasets: linear regression (Norris, Longley)',
    where: 'certified values to 15 digits',
    href: 'https://www.itl.nist.gov/div898/strd/',
  },
  {
    id: 'renyi-1962',
    short: 'Rényi 1962',
    authors: 'A. Rényi',
    title: 'Théorie des éléments saillants d’une suite d’observations',
    where: 'Annales scientifiques de l’Université de Clermont, Mathématiques 8, 7–13, 1962',
    href: null,
  },
] as const satisfies readonly Reference[]

export type ReferenceId = (typeof references)[number]['id']

/** The reference of a citation; every id has one. */
export function findReference(id: ReferenceId): Reference {
  const found = references.find((reference) => reference.id === id)
  if (!found) throw new Error(`no reference ${id}`)
  return found
}
