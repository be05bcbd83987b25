import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { routesTexts as texts } from '#texts/pathway/routes.ts';
import { routesCsv } from '../src/export/tables/routes.ts';
import { answerWords } from '../src/model/chart/cards.ts';
import type { Facts } from '../src/model/content/condition.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { inRegister } from '../src/model/content/words.ts';
import { filtered, ownColumns, sorted } from '../src/model/routes/filter.ts';
import { type RouteRow, resultsAmong, routeRows } from '../src/model/routes/rows.ts';
import { machineOf } from '../src/model/walk/machine.ts';
import { optionStatuses } from '../src/model/walk/status.ts';
import { knownFacts, walk } from '../src/model/walk/walk.ts';
import { isWhole, tries } from './support/breadth.ts';
import { named, pathwayNamed, sources } from './support/content.ts';

/** The largest pathways have thousands of routes; of those every one of so many is looked at closely. */
const closely = tries(150, 60);
/** To find all routes by trying every event takes seconds where there are thousands, which differ in nothing but their number. */
const mostTried = isWhole ? Number.POSITIVE_INFINITY : 400;

describe.each(named)('%s', (_, pathway) => {
  const rows = routeRows(pathway);
  const some = rows.filter((row) => row.number % Math.ceil(rows.length / closely) === 0 || rows.length <= closely);

  it('has the routes that its machine has, enumerated by its transitions alone', () => {
    if (rows.length > mostTried) return;
    expect(rows.map(({ facts }) => written(facts)).sort()).toEqual(enumerated(pathway).sort());
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_row, index) => index + 1));
  });

  it('says of each route what a walk with its facts arrives at: all options, listed, open or not listed', () => {
    for (const { facts, end, outcomes } of some) {
      const way = walk(pathway, facts);
      expect(way.at).toBe(end);
      expect(way.kind).not.toBe('question');
      expect(way.unused).toEqual({});
      const statuses = optionStatuses(pathway, knownFacts(way));
      expect(outcomes).toEqual(statuses.map(({ status, doubtful }) => (doubtful ? 'unclear' : status)));
      expect(outcomes).toHaveLength(Object.keys(pathway.options).length);
    }
  });

  it('counts results: two routes have one result just when they list alike and lead alike', () => {
    const key = ({ end, outcomes, facts }: RouteRow) =>
      JSON.stringify([pathway.states[end]?.kind === 'options' ? '' : end, outcomes, handedTo(pathway, end, facts)]);
    expect(resultsAmong(rows)).toBe(new Set(rows.map(key)).size);
  });

  it('is read back from its file by a reader of others, cell by cell', () => {
    const source = sources.get(pathway.source);
    if (!source) throw new Error(`${pathway.source} is not there`);
    for (const register of ['plain', 'clinical'] as const) {
      const csv = routesCsv(pathway, some, register, source, (facts) => `https://example.org/#/x?${written(facts)}`);
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(csv.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      const [header = [], ...lines] = parse(csv, { bom: true });
      expect(lines).toHaveLength(some.length);
      const column = (name: string) => header.indexOf(name);
      expect(new Set(header).size).toBe(header.length);
      for (const [index, row] of some.entries()) {
        const line = lines[index] ?? [];
        expect(line).toHaveLength(header.length);
        for (const [fact, question] of Object.entries(pathway.questions)) {
          const answer = row.facts[fact];
          const words = answer === undefined ? texts.notAsked : inRegister(answerWords(question, answer), register);
          expect(line[column(inRegister(question.name, register))]).toBe(words);
        }
        for (const [place, option] of Object.values(pathway.options).entries()) {
          const outcome = row.outcomes[place];
          expect(line[column(inRegister(option.says, register))]).toBe(outcome && texts.outcomes[outcome]);
        }
        expect(line[column(texts.csv.columns.address)]).toBe(`https://example.org/#/x?${written(row.facts)}`);
        expect(line.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }
    }
  });
});

describe('the file', () => {
  it('is safe and whole with commas, quotes, line ends and what looks like a formula', () => {
    const nasty = ['=1+1', '+49', '-2', '@SUM(A1)', 'a "quoted", word', 'two\r\nlines', 'ümlaut – “x”'];
    const pathway: Pathway = {
      ...pathwayNamed('patient', 'rectum'),
      questions: {
        size: {
          name: 'Size',
          asks: 'Size?',
          answers: Object.fromEntries(nasty.map((says, id) => [String(id), { says }])),
        },
      },
    };
    const rows = nasty.map((_, id) => ({
      ...(routeRows(pathway)[0] as RouteRow),
      number: id + 1,
      facts: { size: String(id) },
      outcomes: [],
    }));
    const [source] = sources.values();
    if (!source) throw new Error('there is no source');
    const [, ...lines] = parse(
      routesCsv({ ...pathway, options: {} }, rows, 'plain', source, () => ''),
      { bom: true },
    );
    expect(lines.map((line) => line[1])).toEqual(nasty.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : text)));
  });
});

describe('the table', () => {
  const rectum = pathwayNamed('patient', 'rectum');
  const rows = routeRows(rectum);
  const numbers = (some: readonly RouteRow[]) => some.map(({ number }) => number);
  const shown = (filter: Parameters<typeof filtered>[2]) => filtered(rectum, rows, filter, 'plain');

  it('narrows by answer, by option and by words', () => {
    expect(shown({})).toHaveLength(10);
    expect(shown({ facts: { size: 'under-1-cm' } }).every(({ facts }) => facts['size'] === 'under-1-cm')).toBe(true);
    const listed = shown({ option: { id: 'rectum.endoscopic-resection', outcome: 'listed' } });
    expect(listed.length).toBeGreaterThan(0);
    for (const { facts } of listed) {
      const statuses = optionStatuses(rectum, facts);
      expect(statuses.find(({ id }) => id === 'rectum.endoscopic-resection')?.status).toBe('listed');
    }
    expect(shown({ text: 'SMALLER than' })).toEqual(shown({ facts: { size: 'under-1-cm' } }));
    expect(shown({ text: 'scope' })).toEqual(rows.filter(({ outcomes }) => outcomes[0] !== 'not-listed'));
    expect(shown({ text: 'zebra' })).toEqual([]);
    expect(shown({ text: 'scope', facts: { size: 'over-2-cm' } })).toEqual([]);
  });

  it('sorts by each column, both ways, and keeps the order of the pathway among equals', () => {
    const bySize = sorted(rectum, rows, { by: 'size', descending: false }).map(({ facts }) => facts['size']);
    expect([...new Set(bySize)]).toEqual(['under-1-cm', '1-to-2-cm', 'over-2-cm', 'unsure']);
    const count = ({ outcomes }: RouteRow) => outcomes.filter((outcome) => outcome === 'listed').length;
    const byListed = sorted(rectum, rows, { by: ownColumns.listed, descending: true });
    expect(byListed.map(count)).toEqual(rows.map(count).toSorted((a, b) => b - a));
    expect(numbers(byListed.filter((row) => count(row) === 3))).toEqual(
      numbers(rows.filter((row) => count(row) === 3)),
    );
    // What was not asked stands last.
    const byDepth = sorted(rectum, rows, { by: 'muscle-layer', descending: false });
    expect(byDepth.at(-1)?.facts['muscle-layer']).toBeUndefined();
    expect(numbers(sorted(rectum, rows, { by: ownColumns.number, descending: true }))).toEqual(numbers(rows).reverse());
  });
});

/** Every complete set of facts of a machine, found by trying its own events. Nothing of the pathway's routes is used. */
function enumerated(pathway: Pathway): string[] {
  const machine = machineOf(pathway);
  const events = machine.events.filter((event) => event.includes('='));
  const factOf = (type: string) => type.slice(0, type.indexOf('='));
  const optional = new Set(
    Object.values(pathway.states).flatMap((state) => (state.kind === 'question' && state.optional ? [state.asks] : [])),
  );
  const found: string[] = [];
  const asked = [...new Set(events.map(factOf))].map((fact) => events.filter((type) => factOf(type) === fact));
  const go = (snapshot: ReturnType<typeof transition>[0], facts: Facts, skipped: readonly string[]) => {
    const next = asked.find(([type = '']) => !skipped.includes(factOf(type)) && snapshot.can({ type }));
    const fact = factOf(next?.[0] ?? '=');
    if (next === undefined) {
      found.push(written(facts));
      return;
    }
    for (const type of next.filter((each) => snapshot.can({ type: each }))) {
      const answer = type.slice(fact.length + 1);
      // A question that comes up again takes the answer that it was given before.
      if (facts[fact] !== undefined && facts[fact] !== answer) continue;
      go(transition(machine, snapshot, { type })[0], { ...facts, [fact]: answer }, skipped);
    }
    // What the walk does not wait for may stay open.
    if (optional.has(fact)) go(snapshot, facts, [...skipped, fact]);
  };
  go(initialTransition(machine)[0], {}, []);
  return found;
}

function handedTo(pathway: Pathway, end: string, facts: Facts): unknown {
  const state = pathway.states[end];
  return state?.kind === 'goes-to' ? routeRows(pathway).find((row) => row.facts === facts)?.goesTo : [];
}

function written(facts: Facts): string {
  return Object.keys(facts)
    .sort()
    .map((fact) => `${fact}=${facts[fact]}`)
    .join('&');
}
