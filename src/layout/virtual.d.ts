/** Every pathway of every edition, in the order in which lists show them. */
declare module 'virtual:catalogue' {
  export interface CatalogueEntry {
    readonly edition: import('../model/definition.ts').Edition;
    readonly id: string;
  }
  export const catalogue: readonly CatalogueEntry[];
  /** Where each edition's own source is, and of which day. */
  export const sources: Readonly<
    Record<import('../model/definition.ts').Edition, Pick<import('../model/source.ts').Source, 'url' | 'updated'>>
  >;
}

declare module 'virtual:charts' {
  /** Loads the chart of a pathway, by `<edition>/<id>`. */
  export const charts: Readonly<Record<string, () => Promise<{ readonly default: import('./layout.ts').Chart }>>>;
}

/** The chart of one pathway, by edition and id. */
declare module 'virtual:chart/*' {
  const chart: import('./layout.ts').Chart;
  export default chart;
}
