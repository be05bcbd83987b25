import { common } from '#texts/content/common.ts';
import { audit } from '#texts/tools/audit.ts';
import type { Change } from '../../audit/change.ts';
import { changesBetween } from '../../audit/changes.ts';
import { factText } from '../../model/chart/cards.ts';
import type { Facts } from '../../model/content/condition.ts';
import { keyOf, type Pathway } from '../../model/content/definition.ts';
import type { Holds, Part, Release, ReleaseChange } from '../../model/content/release.ts';
import { inRegister, type Register, type Words } from '../../model/content/words.ts';

const { release: texts } = audit;

/** More sets of answers than this are counted: a page that names a hundred of them is not read. */
const named = 3;

/** What changed for those who walk since the release that is given, in words that stay when ids go. */
export function releaseSince(
  { since, revision }: Pick<Release, 'since' | 'revision'>,
  before: readonly Pathway[],
  after: readonly Pathway[],
): Release {
  const titleOf = (edition: string, id: string) =>
    [...after, ...before].find((pathway) => pathway.edition === edition && pathway.id === id)?.title ?? id;
  return {
    since,
    revision,
    followed: [...new Set(before.map(({ source }) => source))],
    pathways: changesBetween(before, after).map(({ pathway: key, changes }) => {
      const [edition = '', id = ''] = key.split('/');
      const pathway = after.find((each) => keyOf(each) === key);
      const told = changes.flatMap((change) => toldOf(change, pathway, (to) => titleOf(edition, to)));
      const paired = told.filter((change) => !isMoved(change, told));
      const reworded = changes.length - paired.length;
      return { edition, id, title: titleOf(edition, id), changes: joined(paired), reworded };
    }),
  };
}

function toldOf(change: Change, pathway: Pathway | undefined, titleOf: (id: string) => Words): ReleaseChange[] {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return [{ kind: change.kind, what: partOf(change.what), says: change.says }];
    case 'status': {
      const says = pathway?.options[change.option]?.says ?? change.option;
      const { from, to, facts } = change;
      return [{ kind: 'status', options: [{ id: change.option, says }], from, to, holds: holdsFor(facts, pathway) }];
    }
    case 'leads': {
      const { from, to, facts } = change;
      return [
        {
          kind: 'leads',
          from: endOf(from, titleOf),
          to: endOf(to, titleOf),
          holds: holdsFor(facts, pathway),
        },
      ];
    }
    case 'renamed':
    case 'words':
    case 'citations':
      return [];
  }
}

/** "answer to size" is an answer. */
function partOf(what: string): Part {
  const [part = ''] = what.split(' ');
  return part as Part;
}

function holdsFor(sets: readonly Facts[], pathway: Pathway | undefined): Holds {
  const shortest = [...sets].sort((a, b) => Object.keys(a).length - Object.keys(b).length).slice(0, named);
  const says = (facts: Facts, register: Register) =>
    Object.entries(facts)
      .map(([fact, answer]) => (pathway ? factText(pathway, fact, answer, register) : common.fact(fact, answer)))
      .join(', ');
  return {
    sets: shortest.map((facts) => ({ facts, says: words((register) => says(facts, register)) })),
    all: sets.length,
  };
}

/** "goes-to pancreas" names the pathway; every other end names itself. */
function endOf(end: string, titleOf: (id: string) => Words): Words {
  const [kind = '', id] = end.split(' ');
  if (id === undefined) return texts.ends[kind as keyof typeof texts.ends] ?? kind;
  return titleOf(id);
}

function words(said: (register: Register) => string): Words {
  const [plain, clinical] = [said('plain'), said('clinical')];
  return plain === clinical ? plain : { plain, clinical };
}

/** A link whose condition changed is removed and added in the same words. */
function isMoved(change: ReleaseChange, among: readonly ReleaseChange[]): boolean {
  if (change.kind !== 'added' && change.kind !== 'removed') return false;
  return among.some(
    (other) =>
      other.kind === (change.kind === 'added' ? 'removed' : 'added') &&
      other.what === change.what &&
      inRegister(other.says, 'plain') === inRegister(change.says, 'plain'),
  );
}

/** Options to which the same happens for the same answers stand together. */
function joined(changes: readonly ReleaseChange[]): ReleaseChange[] {
  const all: ReleaseChange[] = [];
  for (const change of changes) {
    const same = all.findIndex((other) => faceOf(other) === faceOf(change));
    const other = all[same];
    if (change.kind === 'status' && other?.kind === 'status') {
      all[same] = { ...other, options: [...other.options, ...change.options] };
    } else all.push(change);
  }
  return all;
}

function faceOf(change: ReleaseChange): string {
  return change.kind === 'status' ? JSON.stringify({ ...change, options: [] }) : JSON.stringify(change);
}
