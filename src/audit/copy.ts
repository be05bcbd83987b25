import type { Source } from '../model/content/source.ts';
import { comparable, placeOf } from './text.ts';

/** A copy of a source, cut into its sections. All text in comparable form. */
export interface Copy {
  readonly source: Source;
  readonly sections: ReadonlyMap<string, string>;
  /** Sections whose opening words are not found, so that their text counts to the section before. */
  readonly lost: readonly string[];
}

/** Cuts the text of a copy at the words that open each section, in the order of the source. */
export function copyOf(source: Source, text: string): Copy {
  const whole = comparable(text);
  const starts: { readonly id: string; readonly at: number }[] = [];
  const lost: string[] = [];
  let from = 0;
  for (const [id, { opens }] of Object.entries(source.sections)) {
    const words = comparable(opens);
    const at = placeOf(whole, words, from);
    if (at < 0) {
      lost.push(id);
      continue;
    }
    starts.push({ id, at });
    from = at + 1;
  }
  const sections = starts.map(({ id, at }, i) => [id, whole.slice(at, starts[i + 1]?.at)] as const);
  return { source, sections: new Map(sections), lost };
}
