import type { Meant } from './facts.ts';
import { isForeign } from './foreign.ts';
import { knownAs } from './known.ts';
import { squeezed } from './signs.ts';
import { pairsIn, type Token } from './tokens.ts';

/** What the page of cases can be asked for. */
const asked = knownAs(['case', 'set', 'name', 'given', 'recording', 'write', 'lesson', 'kind', 'follow']);

/** Reads the parts of a link for a page beside the pathways. What it is asked for is kept as it is, but for what is glued on. */
export function pageEntries(page: string, tokens: readonly Token[]): Meant {
  const plain: [string, string][] = [];
  const lost: string[] = [];
  for (const token of tokens) {
    const [key = token.text, value] = pairsIn(token)[0] ?? [];
    const name = page === 'practise' && value !== undefined ? asked.get(squeezed(key)) : undefined;
    if (name === 'name' && value) plain.push([name, value]);
    else if (name && value) plain.push([name, value.replace(/\s+/g, '').replace(/[.,:=+]+$/, '')]);
    else if (!isForeign(token)) lost.push(token.text);
  }
  return { plain, near: [], lost };
}
