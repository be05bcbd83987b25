import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { organNames } from '../src/view/body/organs.ts';
import { editions, pathways } from './support/content.ts';

const src = resolve(import.meta.dirname, '../src');

/** Words that are ids of pathways too and mean something else where they stand, by file. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  // Names of organs in the drawing.
  'view/body/organs.ts': organNames,
  // Where an element is scrolled to.
  'view/frame/Frame.tsx': ['start'],
  'view/outline/OutlineView.tsx': ['start'],
  // A kind of page.
  'cli/budgets.ts': ['start'],
  'cli/site/site.ts': ['start'],
  // Where a word begins in a text.
  'model/search/items.ts': ['start'],
  'model/search/tokens.ts': ['start'],
};

const ids = [...new Set([...pathways.map(({ id }) => id), ...editions.map(({ id }) => id)])];

/** Ids of content that a text of code names, as whole strings or as keys of an object. Comments may name some as examples. */
function namedIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return ids.filter((id) => new RegExp(`(['"\`])${id}\\1|^\\s*${id}:|pathways/(?:[^'"\`]*/)?${id}\\b`, 'm').test(code));
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|css)$/.test(name))
  .map((name) => join(src, name));

describe('code names no pathway and no edition', () => {
  it('in no file beside the content', () => {
    const found = files.flatMap((file) => {
      const name = relative(src, file).replaceAll('\\', '/');
      // In texts `start` is the start page, or a button.
      const others = otherWords[name] ?? (name.startsWith('texts/') ? ['start'] : []);
      return namedIn(readFileSync(file, 'utf8'))
        .filter((id) => !others.includes(id))
        .map((id) => `${name}: ${id}`);
    });
    expect(found, 'Let the pathway or its edition say it: see docs/adding.md').toEqual([]);
  });

  it.each([
    `if (pathway.id === 'rectum') return`,
    'const order = {\n  rectum: 1,\n}',
    `[data-site='rectum'] {}`,
    `import('../../pathways/patient/gi-net/topics.ts')`,
    `edition === "professional"`,
  ])('and %j would be seen', (planted) => {
    expect(namedIn(planted)).not.toEqual([]);
  });

  it('and what only sounds like one is let be', () => {
    expect(namedIn(`// such as 'rectum'\nconst colony = 'colony';`)).toEqual([]);
  });
});
