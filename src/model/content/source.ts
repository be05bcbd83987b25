/** A published text that pathways follow. Dates are ISO 8601 days. */
export interface Source<Section extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The day the publisher last changed it; empty where the text gives none. */
  readonly updated: string;
  /** The month in which it was read, as `2026-11`, where the text gives no date of its own. */
  readonly read?: string;
  readonly url: string;
  /** The credit line that the publisher asks for. */
  readonly credit: string;
  /** How the publisher lets it be used. */
  readonly use: string;
  /**
   * Sections in the order of the text. `heading` is what a reader sees on the page; `opens` is a run of words of the
   * stored copy at which the section begins, so that a machine can tell sections apart.
   */
  readonly sections: Readonly<Record<Section, { readonly heading: string; readonly opens: string }>>;
}

export function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'sections' in value && 'credit' in value;
}

/** A place in a source. The anchor is 3 to 8 consecutive words of the text, to find the place and not to replace it. */
export interface Citation {
  readonly source: string;
  readonly section: string;
  readonly anchor: string;
}

export type Citations = readonly [Citation, ...Citation[]];

/** Makes citations into one section: `const rectum = citing(pdqPatient, 'rectum')`, then `rectum('three words of')`. */
export function citing<Section extends string>(source: Source<Section>, section: NoInfer<Section>) {
  return (anchor: string): Citation => ({ source: source.id, section, anchor });
}

/**
 * The live page at the cited words, as a text fragment (WICG Scroll to Text Fragment). The stored copies are flattened,
 * so spaces before punctuation are taken out, and an anchor that runs from one block of the page into the next is
 * sent as a range, which browsers match across blocks. Where fragments are not supported the page opens at its top.
 */
export function linkTo(citation: Citation, source: Source): string {
  const blocks = readable(citation.anchor)
    .split(/(?<=[.:;])\s+/)
    .map((block) => block.replace(/^[)\s]+|[.:;,\s]+$/g, ''))
    .filter((block) => block !== '');
  const ends = blocks.length > 1 ? [blocks[0], blocks[blocks.length - 1]] : blocks;
  return `${source.url}#:~:text=${ends.map((end) => encodeURIComponent(end ?? '').replace(/-/g, '%2D')).join(',')}`;
}

/** An anchor as the live page shows it: the stored copies have spaces before punctuation and within brackets. */
export function readable(anchor: string): string {
  return anchor
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:)])/g, '$1')
    .replace(/\(\s+/g, '(')
    .trim();
}
