// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { expectStep, openApp } from './support/app.tsx';
import { pathwayNamed } from './support/content.ts';
import { fragment } from './support/walks.ts';

const rectum = pathwayNamed('patient', 'rectum');
const first = new Function(readFileSync('public/first.js', 'utf8'));
const root = document.documentElement;

afterEach(() => {
  delete root.dataset['alive'];
});

/** A page as it was drawn, on which buttons are pressed before the app comes. */
function press(html: string, ...selectors: string[]): void {
  delete root.dataset['alive'];
  document.body.innerHTML = html;
  first.call(window);
  for (const selector of selectors) document.querySelector<HTMLElement>(selector)?.click();
}

const panel = `<ul data-asks="size">${['under-1-cm', 'over-2-cm'].map((each) => `<li><button data-answer="${each}">${each}</button></li>`).join('')}</ul>`;
const card = (id: string, row: string) =>
  `<div class="drawn"><div role="group" data-card="${id}"><button data-card="${id}" data-row="${row}">${row}</button></div></div>`;

test('an answer of the drawn panel is given; of two to one question the last', async () => {
  press(panel, '[data-answer="over-2-cm"]', '[data-answer="under-1-cm"]');
  expect(document.querySelectorAll('[data-pressed]')).toHaveLength(1);
  await openApp('#/rectum', 1440);
  await expectStep(rectum, { size: 'under-1-cm' });
});

test('an answer of the drawn chart is given, and one of the drawn outline', async () => {
  press(card('size', 'over-2-cm'), '[data-row]');
  await openApp('#/rectum', 1440);
  await expectStep(rectum, { size: 'over-2-cm' });
  press('<li data-outline="size"><ul><li data-row="1-to-2-cm"><button>1 to 2 cm</button></li></ul></li>', 'button');
  await openApp('#/rectum', 360);
  await expectStep(rectum, { size: '1-to-2-cm' });
});

test('it counts in the walk that the address brings', async () => {
  press(card('size', 'under-1-cm'), '[data-row]');
  await openApp(fragment(rectum, { size: 'over-2-cm', 'muscle-layer': 'no' }), 1440);
  await expectStep(rectum, { size: 'under-1-cm', 'muscle-layer': 'no' });
});

test('what does not fit the pathway, or is no button, changes nothing', async () => {
  press(`${card('no-such-card', 'x')}<a href="#x">link</a>`, 'a');
  await openApp('#/rectum', 1440);
  await expectStep(rectum, {});
});
