import { fontFamily, textStyles } from '../../layout/drawn/metrics.ts';

/** A picture is for paper and other people's documents: always the light colors, each legible when printed in grey. */
export const paint = {
  paper: '#ffffff',
  surface: '#ffffff',
  ink: '#15213d',
  inkSoft: '#434b61',
  line: '#dcd7cb',
  lineStrong: '#8b8a86',
  quiet: '#a9abb3',
  teal: '#0b6b60',
  tealDeep: '#09564c',
  tealSoft: '#e0f0ec',
  amber: '#c98a12',
} as const;

/** The shipped font, then fonts of about its width that every system has. */
export const fonts = `'Atkinson Hyperlegible Next', '${fontFamily}', Arial, 'Liberation Sans', Helvetica, sans-serif`;

export const pictureStyles = {
  ...textStyles,
  heading: { size: 22, weight: 700, lineHeight: 1.3 },
  small: { size: 14, weight: 400, lineHeight: 1.4 },
} as const;

export type PictureStyle = (typeof pictureStyles)[keyof typeof pictureStyles];
