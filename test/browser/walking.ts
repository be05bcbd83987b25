import type { Page } from '@playwright/test';
import type { Facts } from '../../src/model/content/condition.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import { walk } from '../../src/model/walk/walk.ts';
import { type Shown, shownStep } from '../support/read.ts';
import { expected, fragment, pageOf, written } from '../support/walks.ts';
import { expect } from './page.ts';

export function shown(page: Page): Promise<Shown> {
  return page.evaluate(shownStep);
}

/** The walk stands where the facts lead, in the panel and in the address. */
export async function expectAt(page: Page, pathway: Pathway, facts: Facts): Promise<void> {
  await expect.poll(() => shown(page), { message: written(facts) }).toEqual(expected(pathway, facts));
  await chartFollowed(page);
}

/** The walk stands where the facts lead, and the address is still what came. */
export async function expectAtWith(page: Page, pathway: Pathway, facts: Facts, hash: string): Promise<void> {
  const { address: _, ...place } = expected(pathway, facts);
  await expect.poll(() => shown(page), { message: written(facts) }).toMatchObject(place);
  await chartFollowed(page);
  expect(new URL(page.url()).hash).toBe(new URL(hash, page.url()).hash);
}

/** Opens the page of a pathway and waits until it answers. */
export async function open(page: Page, pathway: Pathway, facts: Facts = {}, settings: Facts = {}): Promise<void> {
  await page.goto(pageOf(pathway) + fragment(pathway, facts, settings));
  await ready(page);
}

/** What stands only until something else takes its place: drawn in the build, on its way, or the chart before it can be moved. */
const passing = '.drawn, .waiting, .chart-area > .static-frame';

/** Scripts run: whatever was drawn in the build has been taken over. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction((what) => document.querySelector('[data-at]') && !document.querySelector(what), passing);
  await passGate(page);
}

/** Reads on where a part asks first whether one wants to. */
async function passGate(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.gate .primary')?.click());
  await page.waitForFunction(() => !document.querySelector('.gate'));
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
    ([id, state, view, what]) =>
      document.querySelector(`.view-${view}[data-pathway="${id}"][data-at="${state}"]`) &&
      !document.querySelector(what),
    [pathway.id, at, settings['view'] ?? 'step', passing] as const,
  );
  await chartFollowed(page);
  if (settings['view'] !== 'guide') await passGate(page);
}

/** Answers in the step panel. A question out of turn is chosen first among the other open ones. */
export async function answerInPanel(page: Page, pathway: Pathway, facts: Facts, fact: string, answer: string) {
  if (walk(pathway, facts).asks !== fact) {
    await page.locator(`.others [data-asks="${fact}"]`).click();
  }
  await page.locator(`.question [data-answer="${answer}"]`).click();
  // What follows from an answer is drawn right after it.
  await page.locator(`.step [data-fact="${fact}"][data-answer="${answer}"]`).first().waitFor({ state: 'attached' });
  await chartFollowed(page);
}

/** The chart follows the step a moment later. */
async function chartFollowed(page: Page) {
  await page.waitForFunction(() => {
    const { at } = document.querySelector<HTMLElement>('[data-at]')?.dataset ?? {};
    return (
      !document.querySelector('.chart-pane') || document.querySelector(`.chart-pane [data-card="${at}"].is-current`)
    );
  });
}

/** Goes on to another pathway from the step: what may come next stands folded below a list. */
export async function goNext(page: Page, pathway: string) {
  const link = page.locator(`.step [data-next="${pathway}"]`);
  await link.waitFor({ state: 'attached' });
  if (!(await link.isVisible())) await page.locator('.step .next > summary').click();
  await link.click();
}

/** The worker of the release that the page shows is at work, and none comes after it. */
export async function expectOwnWorker(page: Page): Promise<void> {
  const isAtWork = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const { release = '' } = document.documentElement.dataset;
      const isKept = (await caches.keys()).some((name) => name.endsWith(` ${release}`));
      const isComing = registration?.installing || registration?.waiting;
      return isKept && !isComing && registration?.active?.state === 'activated';
    });
  await expect.poll(isAtWork, { timeout: 60_000 }).toBe(true);
}

/** Opens what stands folded in the footer: pages beside the pathways, colors and the version. */
export async function openFooter(page: Page): Promise<void> {
  const folded = page.locator('.site-footer details');
  if ((await folded.getAttribute('open')) === null) await folded.locator('summary').click();
}
