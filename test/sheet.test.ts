import { describe, expect, it } from 'vitest';
import { boxTexts } from '../src/model/chart/box-text.ts';
import { answerWords, conditionText } from '../src/model/chart/cards.ts';
import { chipText, termsText } from '../src/model/chart/chart-words.ts';
import { possibleAt, termsOf } from '../src/model/chart/condition-parts.ts';
import { graphOf } from '../src/model/chart/graph.ts';
import { sheetOf } from '../src/model/chart/sheet.ts';
import { factsIn, holds, unsure } from '../src/model/content/condition.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { inRegister, registers } from '../src/model/content/words.ts';
import { answersTo } from '../src/model/walk/machine.ts';
import { routes } from '../src/model/walk/routes.ts';
import { statusOf } from '../src/model/walk/status.ts';
import { named, pathwayNamed } from './support/content.ts';

/** The facts that conditions of a list speak of, as far as some way there asks for them. */
function deciding(pathway: Pathway, list: string): string[] {
  const state = pathway.states[list];
  const asked = new Set(Object.keys(possibleAt(pathway, list)));
  const offers = state?.kind === 'options' ? state.offers : [];
  const conditions = offers.flatMap((id) => {
    const option = pathway.options[id];
    return [...(option?.lines.map(({ when }) => when) ?? []), option?.doubt?.when];
  });
  return [...new Set(conditions.flatMap((when) => (when ? factsIn(when) : [])))].filter((fact) => asked.has(fact));
}

describe.each(named)('%s', (_, pathway) => {
  const graph = graphOf(pathway);
  const sheet = sheetOf(pathway, graph);
  const boxOf = (card: string) => sheet.boxes.find(({ cards }) => cards.includes(card));

  it('draws every card once, and tells every edge by a line or in a box', () => {
    expect(sheet.boxes.flatMap(({ cards }) => cards).toSorted()).toEqual(graph.cards.map(({ id }) => id).toSorted());
    const told = new Set([...sheet.lines.flatMap(({ edges }) => edges), ...Object.values(sheet.inside).flat()]);
    expect(graph.edges.filter(({ id }) => !told.has(id))).toEqual([]);
  });

  it('has a solid way from every question that a condition speaks of to the list that it decides', () => {
    const solid = sheet.lines.filter(({ kind }) => kind === 'clinical');
    const reached = (from: string, seen: readonly string[] = []): string[] =>
      seen.includes(from)
        ? []
        : [from, ...solid.flatMap((line) => (line.from === from ? reached(line.to, [...seen, from]) : []))];
    const lost = sheet.boxes.flatMap(({ id, kind }) =>
      kind === 'list'
        ? deciding(pathway, id).filter((fact) => {
            const asking = Object.entries(pathway.states).flatMap(([card, state]) =>
              state.kind === 'question' && state.asks === fact ? [card] : [],
            );
            return !asking.some((card) => reached(boxOf(card)?.id ?? '').includes(id));
          })
        : [],
    );
    expect(lost).toEqual([]);
  });

  it('folds only what no walk with known answers reaches', () => {
    const known = routes(pathway).filter(({ facts }) => !Object.values(facts).includes(unsure));
    const folded = sheet.boxes.filter((box) => box.folded).map(({ id }) => id);
    expect(known.filter(({ end }) => folded.includes(end))).toEqual([]);
  });

  it('says the condition of an option in parts that hold exactly where the option is listed', () => {
    for (const [list, state] of Object.entries(pathway.states)) {
      if (state.kind !== 'options') continue;
      const possible = possibleAt(pathway, list);
      const arrivals = routes(pathway).filter(({ end }) =>
        pathway.type === 'parallel' ? pathway.states[end]?.kind === 'options' : end === list,
      );
      const known = arrivals.filter(({ facts }) => !Object.values(facts).includes(unsure));
      for (const id of state.offers) {
        const option = pathway.options[id];
        if (!option) continue;
        const { listed, doubt } = termsOf(option, possible);
        for (const { facts } of known.slice(0, 400)) {
          const says = typeof listed === 'boolean' ? listed : holds(listed, facts) === true;
          const doubted = typeof doubt === 'boolean' ? doubt : holds(doubt, facts) === true;
          const { status, denied } = statusOf(pathway, id, option, facts);
          // What the heading of the pathway presupposes stands in no option's words.
          expect([list, id, facts, says && !doubted && !denied]).toEqual([list, id, facts, status === 'listed']);
        }
      }
    }
  });

  it.each(registers)('uses words in %s no longer than the text that they stand for', (register) => {
    for (const question of Object.values(pathway.questions)) {
      for (const answer of answersTo(question)) {
        const says = inRegister(answerWords(question, answer), register);
        expect(chipText(question, answer, register).length).toBeLessThanOrEqual(says.length);
      }
    }
    for (const [list, state] of Object.entries(pathway.states)) {
      if (state.kind !== 'options') continue;
      const possible = possibleAt(pathway, list);
      for (const id of state.offers) {
        const option = pathway.options[id];
        const stated = option && conditionText(option, register);
        if (!option || stated === undefined) continue;
        // What is not clear has words of its own.
        const full = [stated, option.doubt ? inRegister(option.doubt.says, register) : ''].join(' ');
        const short = termsText(pathway, option, possible, register)
          .map(({ text }) => text)
          .join('');
        const { open, doubt } = termsOf(option, possible);
        // What is left open or not clear is said also where the pathway's own words for the condition leave it out.
        const most = open === false && doubt === false ? full.length : full.length + 80;
        expect([id, short, short.length <= Math.max(most, 'the text is not clear'.length)]).toEqual([id, short, true]);
      }
    }
  });
});

describe('what the chart says', () => {
  it('joins sizes, exceptions and open points into a few words', () => {
    const said = (edition: 'patient' | 'professional', id: string) => {
      const pathway = pathwayNamed(edition, id);
      const graph = graphOf(pathway);
      const texts = boxTexts(pathway, graph, sheetOf(pathway, graph), 'clinical');
      return Object.values(texts).flatMap(({ cards }) =>
        cards.flatMap(({ rows }) =>
          rows.flatMap(({ terms }) => (terms ? [terms.map(({ text }) => text).join('')] : [])),
        ),
      );
    };
    expect(said('professional', 'duodenum').map(spaced)).toContain(
      '≤ 2 cm; otherwise open: > 2 cm; not clear if ampullary',
    );
    expect(said('professional', 'stomach').map(spaced)).toContain(
      'large multifocal, or ≥ 1 cm and multiple, or deep wall, or angioinvasion; otherwise open: ≥ 1 cm or multiple',
    );
    expect(said('professional', 'rectum').map(spaced)).toContain(
      '< 1 cm; otherwise open: 1–2 cm; not clear if muscularis invasion or regional metastases',
    );
  });
});

/** A text with ordinary spaces. */
function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
