import type { Facts } from '../content/condition.ts';
import type { Option, Pathway } from '../content/definition.ts';
import type { Words } from '../content/words.ts';
import { optionStatuses } from '../walk/status.ts';

/** An option of a neighbouring list that is offered among those of a list before it is shown, so that one can be wrong. */
export interface Beside {
  readonly id: string;
  readonly option: Pick<Option, 'says' | 'lines'>;
  /** The title of the pathway in whose list it stands. */
  readonly of: Words;
}

/** What is asked about before a list is shown: an option of it, or one from beside it. */
export interface Offered {
  readonly id: string;
  readonly says: Words;
  readonly beside?: Beside;
}

/** How many are offered beside a list. */
const mostBeside = 2;
/** A list of so few options is never without them: else their coming would tell that all others are listed. */
const fewOptions = 6;

/**
 * Options of these neighbours, each of another, that could not be taken for one of the pathway's own: neither the kind of
 * treatment nor a longer word of them stands in its list, and what is only named with another is none. Nothing is made up.
 */
export function besideOf(pathway: Pathway, neighbours: readonly Pathway[]): Beside[] {
  const taken = new Set(Object.entries(pathway.options).flatMap(([id, option]) => tokensOf(id, option)));
  const found: Beside[] = [];
  for (const { options, title, summary } of neighbours) {
    if (summary.id !== pathway.summary.id || found.length === mostBeside) continue;
    const fits = Object.entries(options).find(
      ([id, option]) => option.partOf === undefined && !tokensOf(id, option).some((each) => taken.has(each)),
    );
    if (!fits) continue;
    const [id, option] = fits;
    found.push({ id, option, of: title });
    for (const each of tokensOf(id, option)) taken.add(each);
  }
  return found;
}

/** Those of them that are offered with these answers: beside a short list, and wherever nothing else could be wrong. */
export function besideWith(pathway: Pathway, facts: Facts, beside: readonly Beside[]): readonly Beside[] {
  const isShort = Object.keys(pathway.options).length <= fewOptions;
  const wrong = () => optionStatuses(pathway, facts).some(({ status }) => status === 'not-listed');
  return isShort || !wrong() ? beside : [];
}

/**
 * The options of a pathway in its order, with those from beside it among them, at places that tell nothing. None while it is not
 * settled what comes from beside: rows that move under a hand are worse than rows that come a moment later.
 */
export function offeredIn(pathway: Pathway, beside: readonly Beside[] | null): Offered[] {
  if (!beside) return [];
  const offered = Object.entries(pathway.options).map(([id, { says }]): Offered => ({ id, says }));
  for (const each of beside) {
    const place = [...each.id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % (offered.length + 1);
    offered.splice(place, 0, { id: each.id, says: each.option.says, beside: each });
  }
  return offered;
}

/** What tells what is done: `endoscopic-resection` of `rectum.endoscopic-resection`, its treatment, and its longer words. */
function tokensOf(id: string, { says, treatment }: Option): string[] {
  const said = typeof says === 'string' ? says : `${says.plain} ${says.clinical}`;
  const words = said.toLowerCase().match(/[a-z]{8,}/g) ?? [];
  return [id.slice(id.indexOf('.') + 1), ...(treatment === undefined ? [] : [treatment]), ...words];
}
