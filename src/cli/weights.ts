import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Thousands of bytes, as sent with Brotli at its best. `scripts` is what a start page loads; React and XState alone are 70
 * of it. A pathway's page adds its walk and its words, which have a budget of their own.
 */
export const budgets = { scripts: 78, pathwayScripts: 99, html: 12, styles: 10, chart: 60, fonts: 60 } as const;

/** Bytes on the wire of what a server compresses with Brotli at its best. */
export function compressed(content: Buffer): number {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
}
