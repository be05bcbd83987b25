import { searchedIn } from '../../src/cli/searched.ts';
import { type Found, find, keyOf, type Searched } from '../../src/model/search/find.ts';
import { content } from '../support/content.ts';
import { type Row, rowsIn } from './rows.ts';

export const searched = {
  patient: await searchedIn(content, 'patient'),
  professional: await searchedIn(content, 'professional'),
};

/** How often the search was right, wrong or silent on some rows. */
export interface Score {
  /** Facts that it set, and those of them that the text does not say. */
  readonly set: number;
  readonly misread: readonly string[];
  /** Facts that the text says and the pathway asks for, and those that were neither set nor proposed. */
  readonly stated: number;
  readonly missed: readonly string[];
  readonly proposed: number;
  readonly rows: number;
  /** Rows that led to a place that is not right, and rows that led nowhere. */
  readonly wrong: readonly string[];
  readonly nothing: readonly string[];
}

/** Facts that a place tells by itself: `rectum` as the site of a follow-up. */
const told = new Set(['site', 'primary', 'suspected-site', 'part']);

/** For a clinician the first result has to be right; a person who reads has the first two. */
export function scoreOf(rows: readonly Row[], all: Readonly<Record<Row['edition'], Searched>> = searched): Score {
  const score = { set: 0, stated: 0, proposed: 0, rows: rows.length };
  const [misread, missed, wrong, nothing]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const { edition, text, places, stated } of rows) {
    const found = find(text, all[edition]);
    const [first] = found;
    const isRight =
      (found.length === 0 && (places.includes('doors') || places.includes('not-asked'))) ||
      found.slice(0, edition === 'patient' ? 2 : 1).some((each) => places.some((place) => isAt(each, place)));
    if (!isRight) (found.length === 0 ? nothing : wrong).push(`${text} -> ${found.slice(0, 2).map(keyOf).join(', ')}`);
    if (first?.kind !== 'walk') continue;
    for (const [fact, answer] of Object.entries(first.sets)) {
      score.set += 1;
      const isSaid = stated.some((each) => each.fact === fact && each.answer === answer && !each.inDoubt);
      if (!isSaid && (!told.has(fact) || stated.some((each) => each.fact === fact))) {
        misread.push(`${text} -> ${fact}=${answer}`);
      }
    }
    for (const { fact, answer } of stated) {
      if (answer === undefined || !Object.hasOwn(first.pathway.questions, fact)) continue;
      score.stated += 1;
      if (first.sets[fact] === answer) continue;
      if (first.proposes.some((each) => each.fact === fact && each.answer === answer)) score.proposed += 1;
      else missed.push(`${text} -> ${fact}=${answer}`);
    }
  }
  return { ...score, misread, missed, wrong, nothing };
}

/** Whether a result is what a row calls right: `rectum`, `option`, `term:Grade`. */
function isAt(found: Found, place: string): boolean {
  const key = keyOf(found).replace(/^walk:/u, '');
  return key === place || key.startsWith(`${place}:`) || (place.startsWith('term:') && key.startsWith(place));
}

export { rowsIn };
