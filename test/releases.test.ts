import { expect, it } from 'vitest';
import kept from '../pathways/releases.json';
import { releaseSince } from '../src/cli/content/release.ts';
import { keyOf, type Pathway } from '../src/model/content/definition.ts';
import type { Release } from '../src/model/content/release.ts';
import { inRegister } from '../src/model/content/words.ts';
import { optionStatuses } from '../src/model/walk/status.ts';
import { knownFacts, walk } from '../src/model/walk/walk.ts';
import { pathwayNamed, pathways } from './support/content.ts';

const releases = kept as readonly Release[];

/** What the page of changes says holds now, and does not. */
function untrue({ pathways: changed }: Release, among: readonly Pathway[]): string[] {
  return changed.flatMap(({ edition, id, title, changes }) => {
    const pathway = among.find((each) => keyOf(each) === keyOf({ edition, id }));
    if (!pathway) return [`${edition}/${id}: gone`];
    const renamed = JSON.stringify(pathway.title) === JSON.stringify(title) ? [] : [`${edition}/${id}: title`];
    const wrong = changes.flatMap((change) => {
      if (change.kind !== 'status' || change.to === 'not-offered') return [];
      return change.holds.sets.flatMap(({ facts }) => {
        const now = optionStatuses(pathway, knownFacts(walk(pathway, facts)));
        return change.options
          .filter((option) => now.find((each) => each.id === option.id)?.status !== change.to)
          .map((option) => `${edition}/${id}: ${option.id} is not ${change.to} for ${JSON.stringify(facts)}`);
      });
    });
    return [...renamed, ...wrong];
  });
}

it('what is kept of the newest release holds in the pathways as they are: after a change, npm run releases', () => {
  const [newest] = releases;
  if (!newest) return expect.fail('no release is kept');
  expect(newest.pathways.flatMap(({ changes }) => changes).length).toBeGreaterThan(50);
  expect(untrue(newest, pathways)).toEqual([]);
});

it('says of an option that is listed for other answers than before: for which, and what it was', () => {
  const rectum = pathwayNamed('professional', 'rectum');
  const option = rectum.options['rectum.endoscopic-resection'];
  if (!option) return expect.fail('no endoscopic resection');
  const [{ cites }] = option.lines;
  const always: Pathway = {
    ...rectum,
    options: { ...rectum.options, 'rectum.endoscopic-resection': { ...option, lines: [{ cites }] } },
  };
  const release = releaseSince({ since: '2026-01-01', revision: 'made-up' }, [always], [rectum]);
  const [only] = release.pathways;
  expect(release.followed).toEqual([rectum.source]);
  const change = only?.changes.find((each) => each.kind === 'status' && each.to === 'not-listed');
  if (change?.kind !== 'status') return expect.fail('nothing is not listed any more');
  expect(change.options).toEqual([{ id: 'rectum.endoscopic-resection', says: option.says }]);
  expect(change.from).toBe('listed');
  expect(change.holds.sets).toHaveLength(3);
  expect(change.holds.all).toBeGreaterThan(3);
  expect(inRegister(change.holds.sets[0]?.says ?? '', 'clinical')).toContain('Size: Larger than 2 cm');
  // The same changes, held against the pathway as it was before, are untrue.
  expect(untrue(release, [rectum])).toEqual([]);
  expect(untrue(release, [always])).not.toEqual([]);
});
