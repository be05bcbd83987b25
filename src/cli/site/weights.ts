import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Thousands of bytes, as sent with Brotli at its best. `scripts` is what a start page loads; React and XState alone are 70
 * of it. It grew by 0.8 with what keeps a press until the page answers, which is paid by the 50 that no answer waits for any more. A pathway's page adds the walk and, apart from it, its content: a pathway with more to say may be heavier, the app
 * may not. A page of 14.2 comes, behind its headers, in the first flight of ten packets, with the rules that draw it. `chart` is what a chart adds until it takes an answer: what draws it, and the largest of them with the words behind every option,
 * with and without what only "not sure" leads to. React Flow, which moves it, comes when the page has nothing else to do.
 */
export const budgets = {
  scripts: 79,
  pathwayScripts: 96.8,
  content: 11.5,
  html: 14.2,
  styles: 10,
  chart: 15.2,
  flow: 52.3,
  fonts: 13.3,
} as const;

/** Bytes on the wire of what a server compresses with Brotli at its best. */
export function compressed(content: Buffer, quality: number = constants.BROTLI_MAX_QUALITY): number {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;
}

/** At its best it takes thirty times as long, and need not be asked of what fits already when it is done in haste. */
export function compressesTo(bytes: number, content: Buffer): boolean {
  return compressed(content, 6) <= bytes || compressed(content) <= bytes;
}
