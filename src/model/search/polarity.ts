import type { Clause, Item } from './items.ts';
import type { Role } from './words-known.ts';

/** What stands beside something that is said: that it is so, that it is not, that it is open, or several at once. */
export interface Polarity {
  readonly is: 'bare' | 'yes' | 'no' | 'doubt' | 'open' | 'mixed';
  /** Said with a plain yes or no, and not with a word such as "clear", which may speak of something else. */
  readonly plain: boolean;
}

/** A clause with what stands beside each of its parts. */
export interface Heard {
  readonly items: readonly Item[];
  readonly polarity: ReadonlyMap<Item, Polarity>;
  /** All of it is known, and each yes and no has found what it is said of. Otherwise nothing in it is certain. */
  readonly certain: boolean;
  /** It begins with a no, so that what stands in the clauses beside it may be turned down as well. */
  readonly beginsWithNo: boolean;
  /** From here on a "no" stands before, so that what is only named may be meant by it. */
  readonly noFrom: number;
  /** It is no more than the names of things, as parts of a list are. */
  readonly isList: boolean;
}

interface Sign {
  readonly is: 'yes' | 'no' | 'doubt' | 'open';
  readonly plain: boolean;
  /** Given by counting, as in 0/12, which outweighs the word beside it. */
  readonly counted?: true;
}

const isRole = (item: Item | undefined, ...roles: readonly Role[]) =>
  item?.kind === 'role' && roles.includes(item.role);
/** What a yes or no can be said of. */
const isSubject = (item: Item | undefined): item is Item =>
  item?.kind === 'said' || item?.kind === 'known' || item?.kind === 'place';

/** Finds for each part of each clause what is said of it. A question mark, and a "no" of nothing, reach from comma to comma. */
export function heard(clauses: readonly Clause[]): Heard[] {
  const each = clauses.map(({ items, part }) => ({ ...heardAlone(items), part }));
  const joined = new Set(each.filter(({ part }, index) => each[index - 1]?.part === part).map(({ part }) => part));
  const open = new Set(
    each.filter(({ reaches, endsWithNo, part }) => reaches || (endsWithNo && joined.has(part))).map(({ part }) => part),
  );
  // A "no" of its own may be meant for what stands on either side.
  for (const { isOnlyNo, part } of each) if (isOnlyNo) for (const beside of [part - 1, part + 1]) open.add(beside);
  // "No muscle invasion and nodes": a no reaches on to what is only named, up to the next comma.
  const isBehindNo = (index: number) =>
    each.slice(0, index).some(({ part, noFrom, items }) => part === each[index]?.part && noFrom < items.length);
  return each.map(({ part, reaches: _, endsWithNo: __, isOnlyNo: ___, ...clause }, index) => ({
    ...clause,
    certain: clause.certain && !open.has(part),
    noFrom: isBehindNo(index) ? -1 : clause.noFrom,
  }));
}

function heardAlone(
  items: readonly Item[],
): Heard & { readonly reaches: boolean; readonly endsWithNo: boolean; readonly isOnlyNo: boolean } {
  const signs = new Map<Item, Sign[]>();
  const used = new Map<Item, Item>();
  const give = (subject: Item, from: Item, sign: Sign) => {
    used.set(from, subject);
    signs.set(subject, [...(signs.get(subject) ?? []), sign]);
  };
  // From left to right: a "no" between two things is said of the second where the first has its own already.
  for (const [index, item] of items.entries()) {
    if (!isSubject(item)) continue;
    const before = signBefore(items, index);
    if (before) give(item, before.from, before.sign);
    const after = signAfter(items, index, before !== undefined);
    if (after === 'unclear') signs.set(item, [...(signs.get(item) ?? []), { is: 'doubt', plain: false }]);
    else if (after) give(item, after.from, after.sign);
  }
  countNodes(items, give);
  const isStray = (item: Item, index: number) => {
    if (!isRole(item, 'no', 'no-before', 'no-after')) return false;
    // A "no" of something that nobody asks for, with more behind it, may have been meant for that.
    const of = used.get(item);
    const last = [...items].reverse().find((each) => each.kind === 'size' || isSubject(each));
    return (
      of === undefined ||
      polarityOf(signs.get(of) ?? []).is === 'mixed' ||
      (of.kind === 'known' && (of !== last || (index > items.indexOf(of) && !isRole(item, 'no-after'))))
    );
  };
  const stray = items.some(isStray);
  const endsWithNo = isRole(items.at(-1), 'no', 'no-before');
  const subjects = items.filter(({ kind }) => kind === 'said' || kind === 'known' || kind === 'size');
  const negatedPlace = items.some(
    (item) => item.kind === 'place' && (signs.get(item) ?? []).some(({ is }) => is === 'no'),
  );
  const open = items.some((item) => item.kind === 'unknown' || isRole(item, 'doubt', 'open'));
  const either = items.some((item, index) => isRole(item, 'or') && !underNo(items, index, signs));
  const noFrom = items.findIndex(
    (item) => isRole(item, 'no', 'no-before') || /^(?:no|not|without)\b/iu.test(item.at.text),
  );
  const first = items.find((item) => !isRole(item, 'neutral'));
  return {
    items,
    polarity: new Map(items.map((item) => [item, polarityOf(signs.get(item) ?? [])])),
    certain: !stray && !open && !either && !negatedPlace,
    beginsWithNo: isRole(first, 'no', 'no-before'),
    noFrom: noFrom < 0 ? items.length : noFrom,
    endsWithNo,
    isOnlyNo: items.every((item) => isRole(item, 'no', 'no-before', 'neutral')),
    reaches:
      stray ||
      (endsWithNo && subjects.length > 1) ||
      items.some((item) => isRole(item, 'doubt') && item.at.text === '?'),
    isList: items.every((item) => isRole(item, 'or') || item.kind === 'said' || item.kind === 'known'),
  };
}

function polarityOf(signs: readonly Sign[]): Polarity {
  const counted = signs.find((sign) => sign.counted);
  if (counted && !signs.some(({ is }) => is === 'doubt')) {
    // "0/12 nodes positive": none of them is.
    const against = signs.some(({ is, counted: own }) => !own && is === 'no');
    return { is: counted.is === 'yes' && against ? 'mixed' : counted.is, plain: true };
  }
  const [first, ...others] = signs;
  if (!first) return { is: 'bare', plain: false };
  if (others.length > 0) return { is: 'mixed', plain: false };
  return first;
}

/** The sign that stands before something, with nothing between them but other things of the same "no ... or ...". */
function signBefore(items: readonly Item[], index: number): { readonly from: Item; readonly sign: Sign } | undefined {
  let joined = false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (!item) return undefined;
    if (isRole(item, 'neutral')) continue;
    if (isRole(item, 'or')) {
      joined = true;
      continue;
    }
    if ((item.kind === 'said' || item.kind === 'known') && joined) {
      joined = false;
      continue;
    }
    if (joined && !isRole(item, 'no', 'no-before')) return undefined;
    if (isRole(item, 'no', 'no-before'))
      return { from: item, sign: { is: 'no', plain: !/^away/iu.test(item.at.text) } };
    if (isRole(item, 'doubt')) return { from: item, sign: { is: 'doubt', plain: false } };
    if (isRole(item, 'open')) return { from: item, sign: { is: 'open', plain: false } };
    // "Positive nodes", "clear margins": said of what follows where nothing stands before it.
    const between = items.slice(0, at).some(isSubject);
    if (isRole(item, 'yes-after') && !between) return { from: item, sign: { is: 'yes', plain: false } };
    if (isRole(item, 'no-after') && !between) return { from: item, sign: { is: 'no', plain: false } };
    return undefined;
  }
  return undefined;
}

/** The sign that stands after something. A "no" with more behind it may belong to either side. */
function signAfter(items: readonly Item[], index: number, hasOwn: boolean) {
  for (let at = index + 1; at < items.length; at += 1) {
    const item = items[at];
    if (!item) return undefined;
    if (isRole(item, 'neutral') || item.kind === 'ratio') continue;
    if (isRole(item, 'yes-after')) return { from: item, sign: { is: 'yes', plain: isPlainYes(item) } as const };
    if (isRole(item, 'no-after')) return { from: item, sign: { is: 'no', plain: item.at.text === '-' } as const };
    if (isRole(item, 'doubt')) return { from: item, sign: { is: 'doubt', plain: false } as const };
    if (isRole(item, 'open')) return { from: item, sign: { is: 'open', plain: false } as const };
    if (!isRole(item, 'no', 'no-before')) return undefined;
    const rest = items.slice(at + 1).filter((each) => !isRole(each, 'neutral'));
    if (rest.length === 0) return { from: item, sign: { is: 'no', plain: true } as const };
    return hasOwn || isRole(item, 'no-before') || !canBeDenied(items[index]) ? undefined : 'unclear';
  }
  return undefined;
}

/** "Stomach no MEN1", "type 1 no atypia": a place or a value is not denied by what follows it. */
function canBeDenied(item: Item | undefined): boolean {
  if (item?.kind !== 'said') return false;
  return item.said.some((said) => ('finding' in said ? (said.finding.no ?? []).length > 0 : said.answer === undefined));
}

function isPlainYes(item: Item): boolean {
  return /^(?:yes|present|involved|\+)$/iu.test(item.at.text);
}

/** "0/12 nodes", "nodes 2/14". */
function countNodes(items: readonly Item[], give: (subject: Item, from: Item, sign: Sign) => void) {
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'ratio') continue;
    const beside = (step: 1 | -1) => {
      let at = index + step;
      while (isRole(items[at], 'neutral', 'yes-after', 'no-after')) at += step;
      return items[at];
    };
    const subject = [beside(1), beside(-1)].find((each) => each?.kind === 'said');
    if (subject) give(subject, item, { is: item.found === 0 ? 'no' : 'yes', plain: true, counted: true });
  }
}

/** Whether an "or" joins two things that one "no" turns down. */
function underNo(items: readonly Item[], index: number, signs: ReadonlyMap<Item, readonly Sign[]>): boolean {
  const after = items.slice(index + 1).find(isSubject);
  return after !== undefined && (signs.get(after) ?? []).some(({ is }) => is === 'no');
}
