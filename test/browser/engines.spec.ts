import { answerWords } from '../../src/model/chart/cards.ts';
import { graphOf } from '../../src/model/chart/graph.ts';
import { sheetOf } from '../../src/model/chart/sheet.ts';
import type { Question } from '../../src/model/content/definition.ts';
import { inRegister } from '../../src/model/content/words.ts';
import { walk } from '../../src/model/walk/walk.ts';
import { pathwayNamed } from '../support/content.ts';
import { expected } from '../support/walks.ts';
import { expect, test } from './page.ts';
import { answerInPanel, expectAt, open, shown } from './walking.ts';

const rectum = pathwayNamed('patient', 'rectum');
const answered = { size: '1-to-2-cm', 'muscle-layer': 'no' };

// Run in Chromium with all others, and with some of them in the second engine: npm run test:engines.
test('the outline walks as the step does', async ({ page }) => {
  await open(page, rectum, {}, { view: 'outline' });
  await expect(page.locator('.outline')).toBeVisible();
  let given = {};
  for (const [fact, answer] of Object.entries(answered)) {
    const words = inRegister(answerWords(asked(fact), answer), 'plain');
    // The same question may be asked at several places; the one that is reached comes with the way so far.
    const card = page.locator(`[data-outline="${walk(rectum, given).at}"]`);
    await card.getByRole('button', { name: words, exact: true }).click({ timeout: 15_000 });
    given = { ...given, [fact]: answer };
    const { address, ...place } = expected(rectum, given);
    await expect.poll(() => shown(page)).toEqual({ ...place, address: { ...address, view: 'outline' } });
  }
});

test('a printed page holds the answers, the list, its source and no controls', async ({ page }) => {
  await open(page, rectum);
  await answerInPanel(page, rectum, {}, 'size', 'over-2-cm');
  await expectAt(page, rectum, { size: 'over-2-cm' });
  // A real print, then the rules of print on the screen, where they can be looked at.
  const pdf = await page.pdf();
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) {
      for (const rule of sheet.cssRules) {
        if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
      }
    }
  });
  const { options } = expected(rectum, { size: 'over-2-cm' });
  for (const [id] of options.filter(([, status]) => status === 'listed')) {
    await expect(page.locator(`.step [data-option="${id}"]`).first()).toBeVisible();
  }
  await expect(page.locator('.step [data-fact="size"]').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: inRegister(rectum.title, 'plain') })).toBeVisible();
  await expect(page.getByText('NCI PDQ').filter({ visible: true })).not.toHaveCount(0);
  await expect(page.locator('.site-header .switches, .view-switch').first()).toBeHidden();
  // Answers are words on paper too; a button that only does something is not there.
  await expect(page.locator('button:not(.answer, .answer-chip)').filter({ visible: true })).toHaveText([]);
});

test('the chart draws every box and every line, and none of them outside', async ({ page }) => {
  await open(page, rectum, answered, { view: 'chart' });
  const { boxes, lines } = sheetOf(rectum, graphOf(rectum));
  const folded = new Set(boxes.filter((box) => box.folded).map(({ id }) => id));
  const drawn = await page.evaluate(() => {
    const cards = [...document.querySelectorAll<HTMLElement>('.flow-chart .box')];
    return {
      cards: cards.filter((card) => card.getBoundingClientRect().width > 50).length,
      all: cards.length,
      lines: [...document.querySelectorAll<SVGPathElement>('.react-flow__edge path')].filter(
        (line) => line.getTotalLength() > 10,
      ).length,
      font: document.fonts.check('16px "Atkinson Hyperlegible Next Variable"'),
      sideways: document.documentElement.scrollWidth - innerWidth,
    };
  });
  expect(drawn.cards).toBe(drawn.all);
  expect(drawn.all).toBe(boxes.length - folded.size);
  expect(drawn.lines).toBe(lines.filter(({ from, to }) => !folded.has(from) && !folded.has(to)).length);
  expect(drawn.font).toBe(true);
  expect(drawn.sideways).toBeLessThanOrEqual(0);
});

function asked(fact: string): Question {
  const question = rectum.questions[fact];
  if (!question) throw new Error(`rectum does not ask ${fact}`);
  return question;
}
