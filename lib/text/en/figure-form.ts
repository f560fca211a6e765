/** The choices before a picture is downloaded. */

const sizes = {
  screen: 'Screen, 1200 × 675',
  column: 'One column, 89 mm',
  'two-columns': 'Two columns, 183 mm',
  slide: 'Slide, 16:9',
  square: 'Square post',
  card: 'Link preview, 1200 × 630',
}

const grounds = { paper: 'Paper', white: 'White', transparent: 'Transparent' }

export const figureForm = {
  legend: 'Picture',
  size: 'Size',
  sizes,
  ground: 'Ground',
  grounds,
  resolution: 'PNG',
  dotsPerInch: (dots: number) => `${dots} dpi`,
  title: 'Title above',
  caption: 'Source below',
  preview: 'As it will be',
  grey: 'Preview in grey',
}
