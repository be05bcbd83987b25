import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { factsText } from '../src/model/checks/check.ts';
import type { Facts } from '../src/model/content/condition.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { parseFacts } from '../src/model/walk/facts.ts';
import { machineOf } from '../src/model/walk/machine.ts';
import { routes } from '../src/model/walk/routes.ts';
import { noticesFor, optionStatuses } from '../src/model/walk/status.ts';
import { knownFacts, walk } from '../src/model/walk/walk.ts';
import { sampled } from './support/breadth.ts';
import { named, pathwayNamed } from './support/content.ts';

/** Where questions have no order, routes are all combinations of answers, up to many thousands. */
const many = 300;

describe.each(named)('%s', (_, pathway) => {
  const all = sampled(routes(pathway), many);

  it('is walked to its end on every route', { timeout: 60_000 }, () => {
    const astray = all.filter(({ facts, end }) => {
      const way = walk(pathway, facts);
      return way.at !== end || way.kind === 'question' || Object.keys(way.unused).length > 0;
    });
    expect(astray.map(({ facts }) => factsText(facts, ''))).toEqual([]);
    expect(all.length).toBeGreaterThan(0);
  });

  it('has the routes that XState finds in its machine', () => {
    if (pathway.type === 'parallel' || routes(pathway).length > 500) return;
    const paths = getSimplePaths(machineOf(pathway)).filter(({ state }) => state.status === 'done');
    expect(new Set(paths.map((path) => written(factsOf(path))))).toEqual(
      new Set(routes(pathway).map(({ facts }) => written(facts))),
    );
  });

  it('is walked to each state by its shortest path', () => {
    if (pathway.type === 'parallel') return;
    const paths = getShortestPaths(machineOf(pathway));
    expect(paths.map((path) => walk(pathway, factsOf(path)).at)).toEqual(paths.map(({ state }) => String(state.value)));
    expect(new Set(paths.map(({ state }) => String(state.value)))).toEqual(new Set(Object.keys(pathway.states)));
  });

  it('keeps every fact when an earlier answer changes, and loses nothing on the way back', () => {
    if (Object.keys(pathway.questions).length === 0) return;
    fc.assert(
      fc.property(anyRoute(pathway), fc.nat(), fc.nat(), ({ facts }, which, other) => {
        const asked = Object.keys(facts);
        const fact = asked[which % asked.length] ?? '';
        const answers = Object.keys(pathway.questions[fact]?.answers ?? {});
        const changed = { ...facts, [fact]: answers[other % answers.length] ?? '' };
        const way = walk(pathway, changed);
        expect({ ...way.used, ...way.ahead, ...way.counted, ...way.unused }).toEqual(changed);
        expect(walk(pathway, { ...changed, ...facts }).at).toBe(walk(pathway, facts).at);
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(anyRoute(pathway), ({ facts }) => {
        const turned = Object.fromEntries(Object.entries(facts).reverse());
        const [way, other] = [walk(pathway, facts), walk(pathway, turned)];
        expect(other.at).toBe(way.at);
        expect(statuses(pathway, turned)).toEqual(statuses(pathway, facts));
      }),
      { numRuns: 50 },
    );
  });
});

describe('rectum', () => {
  const rectum = pathwayNamed('patient', 'rectum');
  const endoscopic = 'rectum.endoscopic-resection';
  const partial = 'rectum.partial-rectum-resection';
  const larger = 'rectum.anus-rectum-part-colon-resection';

  it.each([
    ['size=10mm muscle-layer=no', [endoscopic, partial, larger], [], ['rectum-best-unclear']],
    ['size=2cm muscle-layer=no', [endoscopic, partial, larger], [], ['rectum-best-unclear']],
    ['size=9mm muscle-layer=no', [endoscopic], [], []],
    ['size=9mm', [endoscopic], [partial, larger], []],
    ['size=21mm', [partial, larger], [], []],
    ['size=8mm muscle-layer=yes', [partial, larger], [endoscopic], ['size-and-depth-disagree']],
    ['size=unsure muscle-layer=yes', [partial, larger], [endoscopic], []],
  ])('%s', (given, listed, depends, notices) => {
    const { facts, problems } = parseFacts(rectum, given.split(' ').map(pair));
    const known = knownFacts(walk(rectum, facts));
    expect(problems).toEqual([]);
    const found = optionStatuses(rectum, known);
    expect(found.filter(({ status }) => status === 'listed').map(({ id }) => id)).toEqual(listed);
    expect(found.filter(({ status }) => status === 'depends').map(({ id }) => id)).toEqual(depends);
    const shown = noticesFor(rectum, known).map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining(notices));
    if (given.includes('=no')) expect(shown).toEqual(notices);
  });
});

function pair(text: string): readonly [string, string] {
  const [fact = '', answer = ''] = text.split('=');
  return [fact, answer];
}

function factsOf({ steps }: { readonly steps: readonly { readonly event: { readonly type: string } }[] }): Facts {
  return Object.fromEntries(steps.filter(({ event }) => event.type.includes('=')).map(({ event }) => pair(event.type)));
}

function written(facts: Facts): string {
  return factsText(facts, '').split(' ').sort().join(' ');
}

function anyRoute(pathway: Pathway) {
  return fc.constantFrom(...routes(pathway));
}

function statuses(pathway: Pathway, facts: Facts) {
  return optionStatuses(pathway, knownFacts(walk(pathway, facts))).map(({ id, status }) => [id, status]);
}
