/** The bibliography of the methods page. `id` is the anchor in the list and the key of a citation. */
export interface Reference {
  readonly id: string
  /** As it stands in the running text. */
  readonly short: string
  readonly authors: string
  readonly title: string
  readonly where: string
  readonly href: string | null
}

export const references: readonly Reference[] = [
  {
    id: 'andrews-1993',
    short: 'Andrews 1993',
    authors: 'D. W. K. Andrews',
    title: 'Tests for parameter instability and structural change with unknown change point',
    where: 'Econometrica 61(4), 821–856, 1993',
    href: 'https://doi.org/10.2307/2951764',
  },
  {
    id: 'efron-1979',
    short: 'Efron 1979',
    authors: 'B. Efron',
    title: 'Bootstrap methods: another look at the jackknife',
    where: 'Annals of Statistics 7(1), 1–26, 1979',
    href: 'https://doi.org/10.1214/aos/1176344552',
  },
  {
    id: 'efron-1987',
    short: 'Efron 1987',
    authors: 'B. Efron',
    title: 'Better bootstrap confidence intervals',
    where: 'Journal of the American Statistical Association 82(397), 171–185, 1987',
    href: 'https://doi.org/10.1080/01621459.1987.10478410',
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
    id: 'fuller-1987',
    short: 'Fuller 1987',
    authors: 'W. A. Fuller',
    title: 'Measurement error models',
    where: 'Wiley, New York, 1987, section 2.2',
    href: 'https://doi.org/10.1002/9780470316665',
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
    id: 'huber-1964',
    short: 'Huber 1964',
    authors: 'P. J. Huber',
    title: 'Robust estimation of a location parameter',
    where: 'Annals of Mathematical Statistics 35(1), 73–101, 1964',
    href: 'https://doi.org/10.1214/aoms/1177703732',
  },
  {
    id: 'koenker-1978',
    short: 'Koenker and Bassett 1978',
    authors: 'R. Koenker, G. Bassett',
    title: 'Regression quantiles',
    where: 'Econometrica 46(1), 33–50, 1978',
    href: 'https://doi.org/10.2307/1913643',
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
    id: 'knapp-hartung-2003',
    short: 'Knapp & Hartung 2003',
    authors: 'G. Knapp, J. Hartung',
    title: 'Improved tests for a random effects meta-regression with a single covariate',
    where: 'Statistics in Medicine 22(17), 2693–2710, 2003',
    href: 'https://doi.org/10.1002/sim.1482',
  },
  {
    id: 'kunsch-1989',
    short: 'Künsch 1989',
    authors: 'H. R. Künsch',
    title: 'The jackknife and the bootstrap for general stationary observations',
    where: 'Annals of Statistics 17(3), 1217–1241, 1989',
    href: 'https://doi.org/10.1214/aos/1176347265',
  },
  {
    id: 'mackinnon-1985',
    short: 'MacKinnon and White 1985',
    authors: 'J. G. MacKinnon, H. White',
    title: 'Some heteroskedasticity-consistent covariance matrix estimators with improved finite sample properties',
    where: 'Journal of Econometrics 29(3), 305–325, 1985',
    href: 'https://doi.org/10.1016/0304-4076(85)90158-7',
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
    id: 'diersen-trenkler-1996',
    short: 'Diersen & Trenkler 1996',
    authors: 'J. Diersen, G. Trenkler',
    title: 'Records tests for trend in location',
    where: 'Statistics 28, 1–12, 1996',
    href: null,
  },
  {
    id: 'renyi-1962',
    short: 'Rényi 1962',
    authors: 'A. Rényi',
    title: 'Théorie des éléments saillants d’une suite d’observations',
    where: 'Annales scientifiques de l’Université de Clermont, Mathématiques 8, 7–13, 1962',
    href: null,
  },
  {
    id: 'sen-1968',
    short: 'Sen 1968',
    authors: 'P. K. Sen',
    title: 'Estimates of the regression coefficient based on Kendall’s tau',
    where: 'Journal of the American Statistical Association 63(324), 1379–1389, 1968',
    href: 'https://doi.org/10.1080/01621459.1968.10480934',
  },
  {
    id: 'simonsohn-2020',
    short: 'Simonsohn et al. 2020',
    authors: 'U. Simonsohn, J. P. Simmons, L. D. Nelson',
    title: 'Specification curve analysis',
    where: 'Nature Human Behaviour 4, 1208–1214, 2020',
    href: 'https://doi.org/10.1038/s41562-020-0912-z',
  },
]

/** The reference of a citation; throws where there is none, which the page's test would see. */
export function findReference(id: string): Reference {
  const found = references.find((reference) => reference.id === id)
  if (!found) throw new Error(`no reference ${id}`)
  return found
}
