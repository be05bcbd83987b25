/** What every page has to know of the content: it is small, and each page loads it. */
declare module 'virtual:catalogue' {
  /** Every edition, in their order. */
  export const editions: readonly import('../model/content/edition.ts').KnownEdition[];
  /** The ids of the pathways of each edition, in the order in which lists show them. */
  export const catalogue: Readonly<Record<import('../model/content/edition.ts').EditionId, readonly string[]>>;
}

declare module 'virtual:listings' {
  /** Every pathway of every edition, in the order of the catalogue. */
  export const listings: readonly import('../model/content/definition.ts').Listed[];

  export interface ListedSummary extends Pick<import('../model/content/summary.ts').Summary, 'id' | 'name' | 'parts'> {
    readonly edition: import('../model/content/edition.ts').EditionId;
    readonly source: Pick<import('../model/content/source.ts').Source, 'url' | 'updated' | 'read'>;
  }
  /** Every summary of every edition: what it is called, where it is, and of which day. */
  export const summaries: readonly ListedSummary[];
}

declare module 'virtual:files' {
  /** The file of each pathway, by `<edition>/<id>`: `patient/gi-net/rectum`. */
  export const pathwayFiles: Readonly<Record<string, string>>;
  /** The files that hold sources, by edition. */
  export const sourceFiles: readonly { readonly edition: string; readonly file: string }[];
  /** Those of them that a pathway cites besides its own, by `<edition>/<id>`: as places in `sourceFiles`. */
  export const citedBesides: Readonly<Record<string, readonly number[]>>;
  /** Loads the chart of a pathway, by `<edition>/<id>`. */
  export const charts: Readonly<Record<string, () => Promise<{ readonly default: import('./drawn/layout.ts').Chart }>>>;
}

/** The chart of one pathway, by edition and id. */
declare module 'virtual:chart/*' {
  const chart: import('./drawn/layout.ts').Chart;
  export default chart;
}
