import type { Pathway } from '../model/content/definition.ts';
import type { Citation } from '../model/content/source.ts';
import type { Words } from '../model/content/words.ts';
import type { Change } from './change.ts';

/** Which id of the old version is which of the new one. */
export interface Pairs {
  readonly options: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, string>;
  /** Answers by old question, old answer to new answer. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly notices: ReadonlyMap<string, string>;
  readonly gaps: ReadonlyMap<string, string>;
}

/** Finds what was added, removed or only renamed: the same words, or for an option the same places in the source. */
export function renamesBetween(before: Pathway, after: Pathway): { pairs: Pairs; changes: Change[] } {
  const options = paired(before.options, after.options, ({ says, lines }) => [
    JSON.stringify(says),
    placesOf(lines.flatMap(({ cites }) => cites)),
  ]);
  const questions = paired(before.questions, after.questions, ({ asks }) => [JSON.stringify(asks)]);
  const notices = paired(before.notices, after.notices, ({ says }) => [JSON.stringify(says)]);
  const gaps = paired(before.gaps, after.gaps, ({ says }) => [JSON.stringify(says)]);
  const answers = new Map(
    [...questions].map(([from, to]) => [
      from,
      paired(before.questions[from]?.answers ?? {}, after.questions[to]?.answers ?? {}, ({ says, range }) =>
        range ? [JSON.stringify(says), JSON.stringify(range)] : [JSON.stringify(says)],
      ),
    ]),
  );
  const changes = [
    ...collectionChanges('option', before.options, after.options, options, ({ says }) => says),
    ...collectionChanges('question', before.questions, after.questions, questions, ({ asks }) => asks),
    ...[...questions].flatMap(([from, to]) =>
      collectionChanges(
        `answer to ${to}`,
        before.questions[from]?.answers ?? {},
        after.questions[to]?.answers ?? {},
        answers.get(from) ?? new Map(),
        ({ says }) => says,
      ),
    ),
    ...collectionChanges('notice', before.notices, after.notices, notices, ({ says }) => says),
    ...collectionChanges('gap', before.gaps, after.gaps, gaps, ({ says }) => says),
    ...linkChanges(before, after),
  ];
  return { pairs: { options, questions, answers, notices, gaps }, changes };
}

/** Same id first; then, among what is left, the first with one of the same marks. */
function paired<Entry>(
  before: Readonly<Record<string, Entry>>,
  after: Readonly<Record<string, Entry>>,
  marks: (entry: Entry) => readonly string[],
): Map<string, string> {
  const pairs = new Map(Object.keys(before).flatMap((id) => (Object.hasOwn(after, id) ? [[id, id]] : [])));
  const added = Object.entries(after).filter(([id]) => !Object.hasOwn(before, id));
  for (const [id, entry] of Object.entries(before)) {
    if (pairs.has(id)) continue;
    const taken = [...pairs.values()];
    const match = added.find(
      ([to, other]) => !taken.includes(to) && marks(other).some((mark) => marks(entry).includes(mark)),
    );
    if (match) pairs.set(id, match[0]);
  }
  return pairs;
}

function collectionChanges<Entry>(
  what: string,
  before: Readonly<Record<string, Entry>>,
  after: Readonly<Record<string, Entry>>,
  pairs: ReadonlyMap<string, string>,
  words: (entry: Entry) => Words,
): Change[] {
  const kept = [...pairs.values()];
  const listed = (kind: 'added' | 'removed', entries: readonly [string, Entry][]): Change[] =>
    entries.map(([id, entry]) => ({ kind, what, id, says: words(entry) }));
  return [
    ...listed(
      'added',
      Object.entries(after).filter(([id]) => !kept.includes(id)),
    ),
    ...listed(
      'removed',
      Object.entries(before).filter(([id]) => !pairs.has(id)),
    ),
    ...[...pairs].flatMap(([from, to]): Change[] => (from === to ? [] : [{ kind: 'renamed', what, from, to }])),
  ];
}

/** Links to what may come next have no ids but their targets. */
function linkChanges(before: Pathway, after: Pathway): Change[] {
  const face = ({ to, when }: Pathway['next'][number]) => JSON.stringify([to, when]);
  const only = (kind: 'added' | 'removed', links: Pathway['next'], others: Pathway['next']): Change[] =>
    links
      .filter((link) => !others.some((other) => face(other) === face(link)))
      .map(({ to, says }) => ({ kind, what: 'link', id: to, says }));
  return [...only('added', after.next, before.next), ...only('removed', before.next, after.next)];
}

function placesOf(cites: readonly Citation[]): string {
  return JSON.stringify(cites.map(({ source, section, anchor }) => [source, section, anchor]));
}
