import { join, resolve } from 'node:path';
import { beyondFloor } from './site/beyond-floor.ts';
import { floor } from './site/floor.ts';

/** `npm run floor [-- <folder of a built site>]`: what the built site asks of an engine, against the oldest that is promised. */

/** What is used beyond the floor all the same, and what stands in for it there or what is missed. */
const accepted: Readonly<Record<string, string>> = {
  // Of no other meaning here.
  '.connection': 'read by React alone, where there is one',
  '.cssFloat': 'a name that React lists',
  '.escape': 'CSS.escape, which is older than its namesake',
  '.external': 'a member of a file that is being written',
  '.ink': 'a color of our own',
  '.role': 'a role in a lesson, and one of a word in a search',
  '.with': 'words of our own',
  '.ariaLabel': 'a property of our own components',
  '.letterSpacing': 'of computed styles, which have had it for ever',
  '.wordSpacing': 'of computed styles, which have had it for ever',
  '.popover': 'a name that React lists',
  '.fetchPriority': 'a name that React lists',
  '.imageSizes': 'a name that React lists',
  '.startViewTransition': 'React asks first, and nothing here uses it',
  // Asked for before it is used.
  '.share': 'the button that sends stands only where there is one',
  '.getScreenDetails': 'the class screen opens where windows open',
  '.isExtended': 'the class screen opens where windows open',
  '.wakeLock': 'a lesson whose screen may go dark',
  '.togglePopover': 'a card of our own: CardApart.tsx',
  ClipboardItem: 'plain text is copied',
  requestIdleCallback: 'a second is waited',
  cancelIdleCallback: 'a second is waited',
  // Rules whose loss changes looks and hides nothing.
  ':has': 'Firefox before 121: a plainer frame around the same content; see docs/engines.md',
  '@page': 'the margins of the print dialog',
  size: 'the sheet of the print dialog',
  'accent-color': 'radio buttons in the color of the system',
  'break-after: avoid': 'a page may break below a heading',
  'color-mix()': 'no tint behind the finding that is open',
  'forced-color-adjust': 'an engine without forced colors',
  'forced-color-adjust: none': 'an engine without forced colors',
  'grid-template-rows: subgrid': 'rows of compared options do not line up',
  'overscroll-behavior': 'only the page behind a scrolled part moves on',
  'text-wrap': 'lines of a heading of unequal length',
  'text-wrap: balance': 'lines of a heading of unequal length',
  '<search>': 'a search that is no landmark',
  '<link fetchpriority>': 'another order of loading',
  '<script fetchpriority>': 'another order of loading',
};

const dist = resolve(process.argv[2] ?? join(import.meta.dirname, '../../dist'));
const beyond = await beyondFloor(dist);
const asked = new Set(beyond.map(({ feature }) => feature));
const failures = [
  ...beyond
    .filter(({ feature }) => !Object.hasOwn(accepted, feature))
    .map(({ feature, since, files }) => `${feature} (${[...new Set(since)].join(', ')}) in ${[...files].join(', ')}`),
  ...Object.keys(accepted)
    .filter((feature) => !asked.has(feature))
    .map((feature) => `${feature} is accepted, and nothing uses it`),
];
const names = Object.entries(floor).map(([engine, version]) => `${engine} ${version}`);
console.log(`floor: ${names.join(', ')}; ${asked.size} features beyond it, ${failures.length} of them not accepted`);
for (const failure of failures) console.error(`✗ ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
