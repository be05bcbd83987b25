import { checks } from '#texts/content/checks.ts';
import type { Problem } from '../content/problem.ts';
import { registers } from '../content/words.ts';
import type { Check } from './check.ts';

const { words: texts } = checks;

/** Parts of a pathway that hold words. `asks` of a state is a question id, and not empty either. */
const wordParts = ['title', 'intro', 'says', 'asks', 'name', 'means', 'whoKnows', 'for', 'detail', 'strength', 'ask'];

/** Rule 7: each text has both registers, and neither is empty. */
export const bothRegisters: Check = (pathway) => within(pathway, []);

function within(value: unknown, path: readonly string[]): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = [...path, key];
    if (isRegisters(part)) return emptyRegisters(part, place);
    const isWords = wordParts.includes(key) && !Array.isArray(value);
    if (isWords && (typeof part === 'string' ? part.trim() === '' : !isContainer(part, path))) {
      return [{ where: place.join(' '), what: texts.empty, fix: texts.emptyFix }];
    }
    return within(part, place);
  });
}

function emptyRegisters(part: Readonly<Record<string, unknown>>, place: readonly string[]): Problem[] {
  return registers
    .filter((register) => {
      const text = part[register];
      return typeof text !== 'string' || text.trim() === '';
    })
    .map((register) => ({ where: place.join(' '), what: texts.missing(register), fix: texts.missingFix }));
}

function isRegisters(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null && ('plain' in part || 'clinical' in part);
}

/** Names of states, questions and the like are free, so a collection may have an entry called "name". */
function isContainer(part: unknown, path: readonly string[]): boolean {
  const collections = ['questions', 'options', 'states', 'notices', 'gaps', 'answers', 'on'];
  return typeof part === 'object' && collections.includes(path[path.length - 1] ?? '');
}
