// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answerWords } from '../src/model/chart/cards.ts';
import type { Facts } from '../src/model/content/condition.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { inRegister, type Words } from '../src/model/content/words.ts';
import { answersTo } from '../src/model/walk/machine.ts';
import { reasonOf } from '../src/model/walk/reason.ts';
import { optionStatuses } from '../src/model/walk/status.ts';
import { walk } from '../src/model/walk/walk.ts';
import { click, expectStep, goTo, openApp, until } from './support/app.tsx';
import { sampled } from './support/breadth.ts';
import { ofEveryKind, pathwayNamed, statesOfEveryKind } from './support/content.ts';
import { faultsOfMarkup } from './support/markup.ts';
import { marked } from './support/read.ts';
import { fragment, shortestRoutes, wouldChange, written } from './support/walks.ts';

/** Where no chart stands beside the step, and yet no phone, which goes on by itself where there is nothing to decide. */
const narrow = 800;
const one = (selector: string) => document.querySelector<HTMLElement>(selector);

describe.each(ofEveryKind())('%s', { timeout: 180_000 }, (_, pathway) => {
  const say = (words: Words) => inRegister(words, pathway.summary.edition.register);

  it('is walked to its ends by its answers, and each step says where one is, once', async () => {
    await openApp(fragment(pathway, {}), narrow);
    for (const { facts, end } of sampled(shortestRoutes(pathway), 3)) {
      let given: Facts = {};
      for (const [fact, answer] of Object.entries(facts)) {
        const before = document.title;
        const heard = hearing();
        await answerIn(pathway, given, fact, answer);
        given = { ...given, [fact]: answer };
        await expectStep(pathway, given);
        const heading = one('.step-heading');
        expect(document.activeElement, written(given)).toBe(heading);
        expect(document.title).toContain(say(pathway.title));
        // Each step is heard once; one that leads nowhere new says nothing new.
        const said = heard();
        expect(said.length, `${written(given)}: ${said}`).toBeLessThanOrEqual(1);
        if (document.title !== before) expect(said, written(given)).toHaveLength(1);
        const answers = document.querySelectorAll('.question .answer').length;
        const listed = document.querySelectorAll('.step [data-option][data-status="listed"]').length;
        if (answers > 0) expect(said.join()).toContain(`${answers} answers`);
        else if (walk(pathway, given).kind === 'options') expect(said.join()).toContain(`${listed} listed`);
      }
      expect(one('[data-at]')?.dataset['at']).toBe(end);
      if (Object.keys(facts).length === 0) continue;
      const restart = one('.step-restart');
      await click(restart);
      await expectStep(pathway, {});
    }
  });

  it('stands in every kind of state as its facts say, with answers that are buttons and say what they would do', async () => {
    await openApp(fragment(pathway, {}), narrow);
    for (const { facts } of statesOfEveryKind(pathway)) {
      await goTo(pathway, facts);
      await expectStep(pathway, facts);
      expect(faultsOfMarkup(document.body), written(facts)).toEqual([]);
      expect(unexplained(pathway, facts), written(facts)).toEqual([]);
      const { asks } = walk(pathway, facts);
      const question = asks === undefined ? undefined : pathway.questions[asks];
      if (asks === undefined || !question) continue;
      for (const answer of answersTo(question)) {
        const button = one(`.question [data-answer="${answer}"]`);
        expect(button?.tagName, answer).toBe('BUTTON');
        expect(button?.getAttribute('role'), answer).toBe(null);
        expect(button?.getAttribute('aria-pressed'), answer).toBe('false');
        expect(button?.textContent).toContain(say(answerWords(question, answer)));
        if (button) fireEvent.focus(button);
        const would = wouldChange(pathway, facts, { ...facts, [asks]: answer });
        await until(() => JSON.stringify(sorted(marked())) === JSON.stringify(sorted(would)), `${asks}=${answer}`);
        if (button) fireEvent.blur(button);
      }
    }
  });
});

it('the menu of views closes by Escape, and its button has the focus again', async () => {
  await openApp(fragment(pathwayNamed('patient', 'rectum'), {}), narrow);
  await until(() => one('.view-menu > .button'));
  const button = one('.view-menu > .button');
  await click(button);
  const entry = one('.view-menu [data-view]');
  entry?.focus();
  expect(document.activeElement).toBe(entry);
  if (entry) fireEvent.keyDown(entry, { key: 'Escape' });
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(button);
});

/** Answers as a person does: a question out of turn is chosen first among the other open ones. */
async function answerIn(pathway: Pathway, given: Facts, fact: string, answer: string) {
  if (walk(pathway, given).asks !== fact) {
    const name = inRegister(pathway.questions[fact]?.name ?? fact, pathway.summary.edition.register);
    await click([...document.querySelectorAll('.others button')].find(({ textContent }) => textContent === name));
  }
  await click(one(`.question [data-answer="${answer}"]`));
}

/** Options of the step that are said not to be listed, without what makes it so. */
function unexplained(pathway: Pathway, facts: Facts): readonly string[] {
  const { register } = pathway.summary.edition;
  const closed = optionStatuses(pathway, facts).filter(({ status }) => status === 'not-listed');
  return closed.flatMap((status) => {
    const shown = one(`.step [data-option="${status.id}"][data-status="not-listed"]`);
    return shown && !shown.textContent?.includes(reasonOf(pathway, status, facts, register)) ? [status.id] : [];
  });
}

/** What a screen reader would say from now on. */
function hearing(): () => string[] {
  const status = one('main ~ [role="status"]');
  const before = status?.textContent ?? '';
  return () => [status?.textContent ?? ''].filter((said) => said !== '' && said !== before);
}

function sorted(record: Record<string, string>): [string, string][] {
  return Object.entries(record).sort();
}
