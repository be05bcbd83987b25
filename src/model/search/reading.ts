import type { Facts } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import { type Claim, claimsIn, sizeClaims, type Why } from './claims.ts';
import { both, contentWords } from './content-words.ts';
import { clausesOf, type Item } from './items.ts';
import { type Heard, heard } from './polarity.ts';
import { roleOfSize } from './size-role.ts';
import type { Token } from './tokens.ts';
import type { WordsKnown } from './words-known.ts';

/** An answer that a person has to confirm, with the words that speak for it. */
export interface Proposal {
  readonly fact: string;
  readonly answer: string;
  readonly words: string;
  readonly why: Why | 'said';
  /** Where the words stand in the text. */
  readonly start: number;
  readonly end: number;
}

/** What a text says in the words of one pathway. */
export interface Reading {
  /** The text names the pathway by a name that it gives itself. */
  readonly named: boolean;
  readonly sets: Facts;
  /** The size itself, by the fact whose band holds it: "12 mm". */
  readonly exact: Readonly<Record<string, string>>;
  readonly proposes: readonly Proposal[];
  /** What is set, with the words that say it. */
  readonly plain: readonly Proposal[];
  /** Known words that no question here asks for. */
  readonly notAsked: readonly string[];
  readonly notUnderstood: readonly string[];
  /** Findings that decide which pathway is meant, among what is set or proposed. */
  readonly decided: boolean;
}

/** Reads a text with the words of one pathway and of the lexicon. Only what is said wholly and plainly is set. */
export function read(pathway: Pathway, tokens: readonly Token[], words: WordsKnown): Reading {
  const clauses = heard(clausesOf(tokens, pathway, words));
  const anyNo = clauses.some(({ beginsWithNo }) => beginsWithNo);
  const claims: Claim[] = [];
  const exact = new Map<string, Set<string>>();
  const lost: string[] = [];
  for (const clause of clauses) {
    for (const item of clause.items) {
      if (item.kind === 'size') {
        const role = roleOfSize(item, clause, clauses, words);
        if (role === 'other') continue;
        const made = sizeClaims(pathway, item, role === 'tumor' ? whyNot(clause, item) : 'beside');
        claims.push(...made);
        const [band] = made;
        if (band && item.token.size?.exact)
          exact.set(band.fact, new Set([...(exact.get(band.fact) ?? []), item.token.size.exact]));
      } else {
        const made = claimsIn(pathway, item, clause, anyNo && !clause.beginsWithNo, words.lexicon);
        if (item.kind === 'said' && made.length === 0) lost.push(item.at.text);
        claims.push(...made);
      }
    }
  }
  const isMeant = scopesMeant(pathway, tokens, words);
  const { sets, plain, proposes } = settled(claims.filter(({ fact }) => isMeant(fact)));
  const asked = new Set(Object.keys(sets).flatMap((fact) => [...(contentWords(pathway).asked.get(fact) ?? [])]));
  const items = clauses.flatMap((clause) => clause.items);
  return {
    named: items.some((item) => item.kind === 'place' && item.places.length === 0),
    sets,
    exact: Object.fromEntries(
      [...exact].flatMap(([fact, sizes]) => (fact in sets && sizes.size === 1 ? [[fact, [...sizes][0] ?? '']] : [])),
    ),
    plain,
    proposes,
    notAsked: [...new Set(knownIn(items))],
    notUnderstood: [
      ...new Set([
        ...items.flatMap((item) =>
          item.kind === 'unknown' && !asked.has(tokens[item.at.from]?.stem ?? '') ? [item.at.text] : [],
        ),
        ...lost,
      ]),
    ],
    decided: items.some(
      (item) =>
        item.kind === 'said' &&
        item.said.some((said) => 'finding' in said && said.finding.decides === true && said.how === 'says'),
    ),
  };
}

/** "Duodenum: size" is asked of one place only, which the text has to name. */
function scopesMeant({ questions }: Pathway, tokens: readonly Token[], words: WordsKnown): (fact: string) => boolean {
  const named = words.places.in(tokens, words.fillers).flatMap(({ tags }) => tags);
  return (fact) => {
    const scope = /^([^:]+):/u.exec(both(questions[fact]?.name ?? '')[0] ?? '')?.[1]?.toLowerCase();
    return scope === undefined || named.some((place) => place.words.includes(scope));
  };
}

function whyNot(clause: Heard, item: Item): Why | undefined {
  const { at } = item;
  if (clause.certain) return clause.items.indexOf(item) > clause.noFrom ? 'no' : undefined;
  return clause.items.some((item) => item.kind === 'role' && item.role === 'doubt') && !at.guessed ? 'doubt' : 'beside';
}

/** What no claim speaks against is set; what two claims differ in is proposed, with both. */
function settled(claims: readonly Claim[]): Pick<Reading, 'sets' | 'plain' | 'proposes'> {
  const byFact = groupedBy(claims, ({ fact }) => fact);
  const sets: Record<string, string> = {};
  const plain: Proposal[] = [];
  const proposes: Proposal[] = [];
  for (const [fact, about] of byFact) {
    const answers = new Set(about.map(({ answer }) => answer));
    const [answer] = answers;
    const certain = about.find(({ why }) => why === undefined);
    if (answer !== undefined && answers.size === 1 && certain) {
      const { text: words, start, end } = certain.at;
      sets[fact] = answer;
      plain.push({ fact, answer, words, why: 'said', start, end });
      continue;
    }
    for (const [each, speaking] of groupedBy(about, (claim) => claim.answer)) {
      const [claim] = speaking;
      if (!claim) continue;
      const { at } = claim;
      proposes.push({ fact, answer: each, words: at.text, why: claim.why ?? 'two', start: at.start, end: at.end });
    }
  }
  return { sets, plain, proposes };
}

/** Known words beside each other are one: "Ki-67 12 %". */
function knownIn(items: readonly Item[]): string[] {
  const texts: string[] = [];
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'known') continue;
    const before = items[index - 1];
    if (before?.kind === 'known' && before.at.to === item.at.from) texts.push(`${texts.pop() ?? ''} ${item.at.text}`);
    else texts.push(item.at.text);
  }
  return texts;
}

function groupedBy<Each>(all: readonly Each[], keyOf: (each: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}
