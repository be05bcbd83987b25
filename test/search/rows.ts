import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * What somebody types, and what is right. A line reads `edition | text | right`, with `p` for the patient edition and `c`
 * for the clinician's. What is right begins with the places that are good, any of them, split by `/`: an id of a pathway,
 * or `topic:outlook`, `term:Grade`, `option`, `view`, `page`, `not-covered:lung`, or `doors` where nothing can be found.
 * Then comes what the text says: `size=under-1-cm` is stated, and has to be set or proposed; `size?=under-1-cm` is in
 * doubt, and has to be proposed and never set; `size?` must not be set, whatever is proposed. A fact that is set and does
 * not stand there is a misread one.
 */
export interface Row {
  readonly edition: 'patient' | 'professional';
  readonly text: string;
  readonly places: readonly string[];
  readonly stated: readonly Stated[];
}

export interface Stated {
  readonly fact: string;
  /** Left out where no answer is right. */
  readonly answer?: string;
  readonly inDoubt: boolean;
}

export function rowsIn(file: string): Row[] {
  return readFileSync(resolve(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(rowFrom);
}

function rowFrom(line: string): Row {
  const [edition, text, right] = line.split(' | ').map((part) => part.trim());
  if ((edition !== 'p' && edition !== 'c') || !text || !right) throw new Error(`no row: ${line}`);
  const [, places = '', rest = ''] = /^(.*?)((?:\s+[a-z0-9-]+(?:\?|\??=[a-z0-9-]+))*)$/u.exec(right) ?? [];
  return {
    edition: edition === 'p' ? 'patient' : 'professional',
    text,
    places: places.split('/').map((place) => place.trim()),
    stated: rest
      .split(/\s+/u)
      .filter((part) => part !== '')
      .map((part) => {
        const [, fact = '', doubt, answer] = /^([a-z0-9-]+)(\?)?(?:=(.*))?$/u.exec(part) ?? [];
        return { fact, inDoubt: doubt !== undefined, ...(answer === undefined ? {} : { answer }) };
      }),
  };
}
