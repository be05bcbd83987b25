import type { Facts } from '../../src/model/content/condition.ts';
import { named, tagOf } from '../support/content.ts';
import { shortestRoutes, written } from '../support/walks.ts';
import { expect, test } from './page.ts';
import { answerInPanel, expectAt, open } from './walking.ts';

test.describe.configure({ timeout: 180_000 });

for (const [name, pathway] of named) {
  const ways = shortestRoutes(pathway);

  test(`${name}: each of its ${ways.length} ends is reached by clicking answers`, tagOf(name), async ({ page }) => {
    await open(page, pathway);
    for (const { facts, end } of ways) {
      await test.step(`${end}: ${written(facts)}`, async () => {
        let given: Facts = {};
        for (const [fact, answer] of Object.entries(facts)) {
          await answerInPanel(page, pathway, given, fact, answer);
          given = { ...given, [fact]: answer };
          await expectAt(page, pathway, given);
        }
        await expect(page.locator('[data-at]')).toHaveAttribute('data-at', end);
        if (Object.keys(facts).length === 0) return;
        await page.getByRole('button', { name: 'Start this part again' }).click();
        await expectAt(page, pathway, {});
      });
    }
  });
}

test('every list of options of every pathway is among the ends', () => {
  const missed = named.flatMap(([name, pathway]) => {
    const ends = new Set(shortestRoutes(pathway).map(({ end }) => end));
    const lists = Object.entries(pathway.states).filter(([, state]) => state.kind === 'options');
    // An any-order pathway shows all its lists at once, wherever the walk stands.
    if (pathway.type === 'parallel') return lists.length > 0 ? [] : [name];
    return lists.filter(([list]) => !ends.has(list)).map(([list]) => `${name} ${list}`);
  });
  expect(missed).toEqual([]);
});
