/**
 * Charts are drawn in stand-in colours, which the renderer replaces by the page's own CSS
 * variables, so that one picture serves light, dark and print.
 */
export const COLOURS = {
  ink: '#1a2b31',
  quiet: '#1a2b32',
  line: '#1a2b33',
  paper: '#1a2b34',
  red: '#1a2b35',
  blue: '#1a2b36',
  green: '#1a2b37',
  straw: '#1a2b38',
} as const;

/** The light colours of `styles/base.css`. */
export const PALETTE = {
  paper: '#f7f1e3',
  sheet: '#fdf9ef',
  ink: '#1e1a15',
  quiet: '#5c5245',
  line: '#d9cdb3',
  red: '#a61b1e',
  green: '#35632b',
  blue: '#1c5275',
  straw: '#ecc667',
} as const;
