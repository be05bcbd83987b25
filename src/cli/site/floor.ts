/**
 * The oldest engines in which the site works whole. Safari before 16.4 knows no lookbehind, with which the search, the glossary
 * and the pictures are written, so no few mended places would reach an older one.
 */
export const floor = { chrome: 109, firefox: 115, safari: 16.4 } as const;

/** The same in the words of the build. */
export const target = Object.entries({ ...floor, edge: floor.chrome }).map(([engine, version]) => engine + version);
