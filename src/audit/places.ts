import type { Citation } from '../model/content/source.ts';

/** A citation with where it stands in the content. */
export interface Place {
  /** From the folder of pathways: "patient/rectum.ts". */
  readonly file: string;
  /** "option rectum.endoscopic-resection", "state size, answer over-2-cm", "treatments resection". */
  readonly where: string;
  /** The option that it lists, if any, and the states that show it. */
  readonly option?: string;
  readonly states: readonly string[];
  readonly citation: Citation;
}

/** A file of content: what it exports, by name. */
export interface Content {
  readonly file: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Every citation in all content, each with its place. A new kind of content needs nothing here to be found. */
export function placesIn(content: readonly Content[]): Place[] {
  return content.flatMap(({ file, exports }) =>
    Object.entries(exports).flatMap(([name, value]) =>
      citationsWithin(value, []).map(({ path, citation }) => {
        const [collection, id] = path;
        const option = isPathway(value) && collection === 'options' ? id : undefined;
        const states = option !== undefined ? offering(value, option) : collection === 'states' && id ? [id] : [];
        const where = isPathway(value) ? placeIn(path) : [name, ...named(value, path)].join(' ');
        return { file, where, ...(option === undefined ? {} : { option }), states, citation };
      }),
    ),
  );
}

function citationsWithin(value: unknown, path: readonly string[]): { path: readonly string[]; citation: Citation }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isCitation(value)) return [{ path, citation: value }];
  return Object.entries(value).flatMap(([key, part]) => citationsWithin(part, [...path, key]));
}

function isCitation(value: object): value is Citation {
  return 'source' in value && 'section' in value && 'anchor' in value && typeof value.anchor === 'string';
}

function isPathway(value: unknown): value is { readonly states: Readonly<Record<string, unknown>> } {
  return typeof value === 'object' && value !== null && 'states' in value && 'questions' in value;
}

function offering(pathway: unknown, option: string): string[] {
  if (!isPathway(pathway)) return [];
  return Object.entries(pathway.states).flatMap(([id, state]) => {
    const offers: unknown = typeof state === 'object' && state !== null && 'offers' in state ? state.offers : [];
    return Array.isArray(offers) && offers.includes(option) ? [id] : [];
  });
}

/** "options", "rectum.endoscopic-resection", "lines", "0" becomes "option rectum.endoscopic-resection". */
function placeIn(path: readonly string[]): string {
  const [collection = '', id = '', part, answer] = path;
  if (collection === 'next') return 'next';
  const place = `${collection.replace(/s$/, '')} ${id}`;
  return part === 'on' && answer ? `${place}, answer ${answer}` : place;
}

/** Outside pathways the name of an entry is enough; in a list of terms, the term. */
function named(value: unknown, path: readonly string[]): string[] {
  return path.slice(0, 1).map((key) => {
    const entry: unknown = Array.isArray(value) ? value[Number(key)] : undefined;
    return typeof entry === 'object' && entry !== null && 'term' in entry ? String(entry.term) : key;
  });
}
