import type { Pathway } from '../../model/content/definition.ts';
import { parseFacts } from '../../model/walk/facts.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { isForeign } from './foreign.ts';
import { leading, meant } from './known.ts';
import { type Names, namesOf, type Pair, plainFrom, plainValue, valuesOf } from './pairs.ts';
import { squeezed } from './signs.ts';
import { pairsIn, type Token } from './tokens.ts';

/** What the parts of a link say about a pathway. */
export interface Meant {
  /** What is plain, whatever stands around it. */
  readonly plain: readonly Pair[];
  /** What it may mean, and a person has to say. */
  readonly near: readonly Pair[];
  /** What nobody can read any more, as it stands in the link. */
  readonly lost: readonly string[];
}

/** One part of a link, or several that are plain together. */
interface Part extends Partial<Meant> {
  /** It was put there on the way. */
  readonly foreign?: boolean;
}

/** Reads the parts of a link against the questions and answers of a pathway. */
export function factsMeant(pathway: Pathway, tokens: readonly Token[]): Meant {
  const names = namesOf(
    Object.entries(pathway.questions).map(([fact, question]) => [fact, answersTo(question)] as const),
    (fact, text) => parseFacts(pathway, [[fact, text]]).facts[fact],
  );
  const parts: Part[] = [];
  for (let place = 0; place < tokens.length; ) {
    const [count, plain] = plainFrom(tokens, place, names);
    const token = tokens[place];
    const isRestOfForeign = token?.joined && parts.at(-1)?.foreign && pairsIn(token).length === 0;
    parts.push(plain ? { plain } : isRestOfForeign || !token ? { foreign: true } : damaged(token, names));
    place += count;
  }
  const plain = parts.flatMap((each) => each.plain ?? []);
  const given = new Map(plain);
  return {
    plain,
    near: parts.flatMap((each) => each.near ?? []).filter(([fact]) => !given.has(fact)),
    lost: parts.flatMap((each) => each.lost ?? []),
  };
}

/** A part that is not plain: what it may have been. */
function damaged(token: Token, names: Names): Part {
  const pairs = pairsIn(token);
  const [first] = pairs;
  if (!first) return word(token, names);
  const [key, value] = pairs.find(([name]) => names.names.has(squeezed(name))) ?? first;
  const fact = names.names.get(squeezed(key));
  if (fact) {
    const near = meant(value, valuesOf(names, fact)) ?? leading(value, valuesOf(names, fact), /\s+/g);
    return near ? { near: [[fact, near]] } : { lost: [token.text] };
  }
  const almost = meant(key, names.names);
  const then = almost && (plainValue(names, almost, value) ?? meant(value, valuesOf(names, almost)));
  if (almost && then) return { near: [[almost, then]] };
  return isForeign(token) && !isAboutUs(token, names) ? { foreign: true } : { lost: [token.text] };
}

/** A name alone says nothing, but it may be what is left of a pair. */
function word(token: Token, names: Names): Part {
  const { written } = names;
  const short = meant(token.text, new Map([...written.keys()].map((each) => [each, each])));
  const near = short && squeezed(token.text).length > 4 ? written.get(short) : undefined;
  if (near) return { near: [near] };
  return isForeign(token) && !isAboutUs(token, names) ? {} : { lost: [token.text] };
}

/** It holds the name of a question, in whatever it has become. */
function isAboutUs(token: Token, { names }: Names): boolean {
  return [...names.keys()].some((name) => name.length > 3 && squeezed(token.text).includes(name));
}
