import type { Page } from '@playwright/test';
import type { Facts } from '../../src/model/condition.ts';
import type { Pathway } from '../../src/model/definition.ts';
import { answersTo } from '../../src/model/machine.ts';
import { type Route, routes } from '../../src/model/routes.ts';
import { noticesFor, type OptionStatus, optionStatuses } from '../../src/model/status.ts';
import { knownFacts, walk } from '../../src/model/walk.ts';
import { defaultRegister, inRegister } from '../../src/model/words.ts';
import { expect } from './page.ts';

/** What a person sees of a walk, read from the page at once. */
export interface Shown {
  readonly at: string | undefined;
  /** Every option in the step panel with its status. */
  readonly options: readonly (readonly [id: string, status: string])[];
  /** In no order: what warns stands before the rest. */
  readonly notices: readonly string[];
  /** The answers given, as the panel lists them. */
  readonly answers: Facts;
  /** The facts in the address. */
  readonly address: Facts;
}

/** The same, as it follows from the facts alone. */
export function expected(pathway: Pathway, facts: Facts): Shown {
  const way = walk(pathway, facts);
  const known = knownFacts(way);
  return {
    at: way.at,
    options: inOrder(way.kind, optionStatuses(pathway, known)).map(({ id, status }) => [id, status] as const),
    notices: noticesFor(pathway, known)
      .map(({ id }) => id)
      .sort(),
    answers: facts,
    address: { ...facts, ...(pathway.edition === 'patient' ? {} : { edition: pathway.edition }) },
  };
}

/** At a list, what is listed stands first; within each status the order of the source stays. */
function inOrder(kind: string, options: readonly OptionStatus[]): readonly OptionStatus[] {
  const order = ['listed', 'depends', 'not-listed'];
  if (kind === 'question') return options;
  return [...options].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

export async function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const panel = document.querySelector('.step');
    const data = (selector: string, ...names: string[]) =>
      [...(panel?.querySelectorAll<HTMLElement>(selector) ?? [])].map(({ dataset }) =>
        names.map((name) => dataset[name] ?? ''),
      );
    const query = location.hash.split('?')[1] ?? '';
    return {
      at: document.querySelector<HTMLElement>('[data-at]')?.dataset['at'],
      options: data('[data-option]', 'option', 'status') as [string, string][],
      notices: data('[data-notice]', 'notice').flat().sort(),
      answers: Object.fromEntries(data('[data-fact]', 'fact', 'answer')),
      address: Object.fromEntries(new URLSearchParams(query)),
    };
  });
}

/** The walk stands where the facts lead, in the panel and in the address. */
export async function expectAt(page: Page, pathway: Pathway, facts: Facts): Promise<void> {
  await expect.poll(() => shown(page), { message: written(facts) }).toEqual(expected(pathway, facts));
}

/** The page of a pathway, as the build draws it. */
export function pageOf({ edition, id }: Pathway): string {
  return edition === 'patient' ? `/${id}/` : `/${edition}/${id}/`;
}

/** The address of a walk on any page of the site. */
export function fragment({ edition, id }: Pathway, facts: Facts, settings: Facts = {}): string {
  const query = new URLSearchParams({
    ...facts,
    ...(edition === 'patient' ? {} : { edition }),
    ...settings,
  }).toString();
  return `#/${id}${query === '' ? '' : `?${query}`}`;
}

/** Opens the page of a pathway and waits until it answers. */
export async function open(page: Page, pathway: Pathway, facts: Facts = {}, settings: Facts = {}): Promise<void> {
  await page.goto(pageOf(pathway) + fragment(pathway, facts, settings));
  await ready(page);
}

/** Scripts run: whatever was drawn in the build has been taken over. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-at]') && !document.querySelector('.drawn, .waiting'));
}

/**
 * Goes to another walk, view or pathway within the page that is open, as a changed address does: much sooner than a page
 * that is loaded. The same pathway of the other edition looks like this one, so go by another.
 */
export async function jump(page: Page, pathway: Pathway, facts: Facts = {}, settings: Facts = {}): Promise<void> {
  const { at } = walk(pathway, facts);
  await page.evaluate(
    (hash) =>
      new Promise<void>((done) => {
        if (location.hash === hash) return done();
        addEventListener('hashchange', () => done(), { once: true });
        location.hash = hash;
      }),
    fragment(pathway, facts, settings),
  );
  await page.waitForFunction(
    ([id, state, view]) =>
      document.querySelector(`.view-${view}[data-pathway="${id}"][data-at="${state}"]`) &&
      !document.querySelector('.drawn, .waiting'),
    [pathway.id, at, settings['view'] ?? 'step'] as const,
  );
}

/** Answers in the step panel. A question out of turn is chosen first among the other open ones. */
export async function answerInPanel(page: Page, pathway: Pathway, facts: Facts, fact: string, answer: string) {
  if (walk(pathway, facts).asks !== fact) {
    const name = inRegister(pathway.questions[fact]?.name ?? fact, defaultRegister[pathway.edition]);
    await page.locator('.others').getByRole('button', { name, exact: true }).click();
  }
  await page.locator(`.question [data-answer="${answer}"]`).click();
  // What follows from an answer is drawn right after it.
  await page.locator(`.step [data-fact="${fact}"][data-answer="${answer}"]`).first().waitFor({ state: 'attached' });
}

/** The shortest route to each end of a pathway, in an any-order pathway a set of routes that gives every answer. */
export function shortestRoutes(pathway: Pathway): readonly Route[] {
  if (pathway.type === 'parallel') return everyAnswer(pathway);
  const shortest = new Map<string, Route>();
  for (const route of routes(pathway)) {
    const known = shortest.get(route.end);
    if (!known || length(route) < length(known)) shortest.set(route.end, route);
  }
  return [...shortest.values()];
}

/** Routes that together give every answer of every question, at every state that asks it. */
export function coveringRoutes(pathway: Pathway): readonly Route[] {
  if (pathway.type === 'parallel') return everyAnswer(pathway);
  const covered = new Set<string>();
  return routes(pathway).filter(({ facts }) => {
    const steps = walk(pathway, facts).trail.map(({ state, answer }) => `${state} ${answer}`);
    const isNew = steps.some((step) => !covered.has(step));
    if (isNew) for (const step of steps) covered.add(step);
    return isNew;
  });
}

/** In an any-order pathway: routes that together give each answer to each question, in turned order every second time. */
function everyAnswer(pathway: Pathway): Route[] {
  const asked = Object.values(pathway.states).flatMap((state) => (state.kind === 'question' ? [state.asks] : []));
  const answers = asked.map((fact) => {
    const question = pathway.questions[fact];
    return question ? answersTo(question) : [];
  });
  const count = Math.max(1, ...answers.map((each) => each.length));
  return Array.from({ length: count }, (_, turn) => {
    const pairs = asked.map((fact, place) => [fact, at(answers[place] ?? [], turn)] as const);
    const facts = Object.fromEntries(turn % 2 ? pairs.reverse() : pairs);
    return { facts, end: walk(pathway, facts).at };
  });
}

/** Walks of a pathway of which each is at another state: every question and every end, with the facts that lead there. */
export function everyState(pathway: Pathway): readonly { readonly at: string; readonly facts: Facts }[] {
  const found = new Map<string, Facts>();
  for (const { facts } of shortestRoutes(pathway)) {
    const pairs = Object.entries(facts);
    for (let taken = 0; taken <= pairs.length; taken += 1) {
      const some = Object.fromEntries(pairs.slice(0, taken));
      const { at } = walk(pathway, some);
      if (!found.has(at)) found.set(at, some);
    }
  }
  return [...found].map(([at, facts]) => ({ at, facts }));
}

export function written(facts: Facts): string {
  return Object.entries(facts)
    .map(([fact, answer]) => `${fact}=${answer}`)
    .join(' ');
}

function length({ facts }: Route): number {
  return Object.keys(facts).length;
}

function at(answers: readonly string[], turn: number): string {
  return answers[turn % answers.length] ?? '';
}
