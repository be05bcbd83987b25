import file from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

/**
 * Letters that no text of ours has, as a note may: the whole font, which comes when one of them is met. A script names it and no
 * sheet: with a font in a sheet that comes later, Chromium takes those anew that had come too late, and what is read moves.
 */
export function nameOtherLetters(): void {
  const letters = new FontFace('Atkinson Hyperlegible Next Variable', `url(${file})`, {
    weight: '400 700',
    display: 'optional',
    unicodeRange: 'U+C0-D6, U+D8-24F',
  });
  document.fonts.add(letters);
}
