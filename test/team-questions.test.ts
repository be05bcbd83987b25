import { describe, expect, it } from 'vitest';
import { topics } from '../pathways/patient/gi-net/topics.ts';
import { type KeptQuestion, keptAfter, moved, questionList } from '../src/kept/question-list.ts';
import { readEntries } from '../src/kept/reading.ts';
import { unsure } from '../src/model/content/condition.ts';
import { type TeamQuestion, teamQuestions } from '../src/model/handouts/team-questions.ts';
import { routes } from '../src/model/walk/routes.ts';
import { gapsFor, noticesFor, optionStatuses } from '../src/model/walk/status.ts';
import { knownFacts, walk } from '../src/model/walk/walk.ts';
import { named, pathwayNamed } from './support/content.ts';

const rectum = pathwayNamed('patient', 'rectum');
const notSure = { size: unsure, 'muscle-layer': unsure };
const from = (facts: Record<string, string>) => teamQuestions(rectum, walk(rectum, facts), 'plain', topics);

describe('what a walk gives rise to', () => {
  it.each(named)('%s: one question for each thing that is open', (_, pathway) => {
    const all = routes(pathway);
    for (const { facts } of all.filter((_, place) => place % Math.ceil(all.length / 60) === 0)) {
      const way = walk(pathway, facts);
      const known = knownFacts(way);
      const found = teamQuestions(pathway, way, 'plain', topics);
      const ids = (origin: string) =>
        found.filter((question) => question.origin === origin).map(({ key }) => key.split('/').slice(3).join('/'));
      const sorted = (all: readonly string[]) => [...all].sort();
      expect(ids('unsure')).toEqual(Object.keys(known).filter((fact) => known[fact] === unsure));
      expect(ids('unclear')).toEqual(
        noticesFor(pathway, known).flatMap(({ id, notice }) => (notice.tone === 'unclear' ? [id] : [])),
      );
      expect(ids('gap')).toEqual(gapsFor(pathway, known).flatMap(({ id, gap }) => (gap.ask ? [id] : [])));
      const listed = optionStatuses(pathway, known).filter(({ status }) => status !== 'not-listed');
      const several = listed.filter(({ status }) => status === 'listed').length > 1;
      if (way.trail.length > 0 || way.kind !== 'question') {
        expect(sorted(ids('option'))).toEqual(sorted([...listed.map(({ id }) => id), ...(several ? ['which'] : [])]));
      }
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      expect(found.filter(({ says }) => says === '')).toEqual([]);
    }
  });

  it('asks what the person did not know, in the words of the question', () => {
    expect(from(notSure)[0]?.says).toBe('How big is the tumor?');
  });

  it('asks first what fits one visit: what was not known, the treatments, what is noticed, what is next', () => {
    expect(
      from({ size: '1-to-2-cm', 'muscle-layer': unsure })
        .slice(0, 5)
        .map(({ says }) => says),
    ).toEqual([
      'Has the tumor grown into the muscle layer of the rectal wall?',
      'Which of these treatments would you choose for me, and why?',
      'Which of the two operations would fit me, and why?',
      'What might I notice during and after treatment?',
      'What happens next, and how often will I be checked?',
    ]);
  });

  it('never tells what to do', () => {
    const said = from({ size: '1-to-2-cm', 'muscle-layer': 'no' }).map(({ says }) => says);
    expect(said.join(' ')).not.toMatch(/\bshould\b|recommend|\bbest option\b/i);
  });
});

describe('the list of a person', () => {
  const keep = (questions: readonly Omit<KeptQuestion, 'changed'>[]): KeptQuestion[] =>
    questions.map((question) => ({ ...question, changed: '2026-01-01T00:00:00.000Z' }));
  const listOf = (kept: readonly KeptQuestion[], collected: readonly TeamQuestion[]) => questionList(kept, collected);
  const fresh = listOf([], from(notSure));

  it('holds what was collected, each with an id of its own that a shelf accepts', () => {
    expect(fresh.map(({ key }) => key)).toEqual(from(notSure).map(({ key }) => key));
    expect(new Set(fresh.map(({ id }) => id)).size).toBe(fresh.length);
    expect(readEntries('questions', keep(fresh)).problems).toEqual([]);
  });

  it('keeps order, rewording and ticks when the walk gives rise to the same again', () => {
    const [first, second, ...rest] = fresh;
    if (!first || !second) throw new Error('there are too few questions');
    const changed = [
      { ...second, says: 'In my words?', reworded: true },
      { ...first, state: 'asked' as const },
      ...rest,
    ];
    expect(listOf(keep(changed), from(notSure))).toEqual(changed);
  });

  it('drops what an answer has settled, unless the person has made it theirs', () => {
    const own = { id: 'mine', origin: 'own', says: 'May I fly?', state: 'open' } as const;
    const reworded = fresh.map((question) =>
      question.key?.endsWith('/unsure/size') ? { ...question, says: 'How big?', reworded: true } : question,
    );
    const answered = from({ size: 'under-1-cm', 'muscle-layer': 'no' });
    const keys = listOf(keep([own, ...reworded]), answered).map(({ key, says }) => key ?? says);
    expect(keys).toContain('May I fly?');
    expect(keys).toContain('patient/rectum/unsure/size');
    expect(keys).not.toContain('patient/rectum/unsure/muscle-layer');
  });

  it('keeps what was taken off away, and lets it be put back', () => {
    const [first, ...rest] = fresh;
    if (!first) throw new Error('there are no questions');
    const list = listOf(keep([{ ...first, state: 'removed' }, ...rest]), from(notSure));
    expect(list[0]).toEqual({ ...first, state: 'removed' });
    expect(list).toHaveLength(fresh.length);
  });

  it('loses nothing that the device tells only after a change, and keeps no question of another walk that is as it was', () => {
    const [first, second, ...rest] = fresh;
    if (!first || !second) throw new Error('there are too few questions');
    const own = { id: 'mine', origin: 'own', says: 'May I fly?', state: 'open' } as const;
    const other = { ...second, id: 'other', key: 'patient/colon/gap/x' };
    const kept = keep([own, { ...second, says: 'In my words?', reworded: true }, other]);
    const ticked = { ...first, state: 'asked' as const };
    const after = keptAfter(kept, fresh, [ticked, second, ...rest], '2026-02-02T00:00:00.000Z');
    expect(after.map(({ id }) => id)).toEqual([first.id, second.id, ...rest.map(({ id }) => id), 'mine']);
    expect(after[0]).toEqual({ ...ticked, changed: '2026-02-02T00:00:00.000Z' });
    expect(after[1]?.says).toBe('In my words?');
    expect(listOf([...after, ...keep([other])], from(notSure)).map(({ id }) => id)).not.toContain('other');
  });

  it('moves a question past those that were taken off', () => {
    const [a, b, c] = fresh;
    if (!a || !b || !c) throw new Error('there are too few questions');
    const list = [a, { ...b, state: 'removed' as const }, c];
    expect(moved(list, c.id, -1).map(({ id }) => id)).toEqual([c.id, b.id, a.id]);
    expect(moved(list, a.id, -1)).toEqual(list);
  });
});
