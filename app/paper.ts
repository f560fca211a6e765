/** The ground of pages in light and dark, as `globals.css` has it, for what a browser paints around them. */
export const PAPER = { light: '#fbf9f4', dark: '#181715' }
