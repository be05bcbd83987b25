import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import fences from '../biome.fence.json' with { type: 'json' };

interface Planted {
  /** Where the lines are planted; its folder is one of this project. */
  readonly file: string;
  readonly stops: readonly string[];
  readonly passes: readonly string[];
}

/** For each fence of biome.fence.json, by the files it stands around, what it must stop and what it must let through. */
const planted: Readonly<Record<string, Planted>> = {
  'pathways/**': {
    file: 'pathways/patient/planted.ts',
    stops: [
      `import { rectum } from '../professional/rectum.ts'`,
      `import { walk } from '../../src/model/walk/walk.ts'`,
      `import type { App } from '../../src/app/App.tsx'`,
      `import '../src/app/catalogue/catalogue.ts'`,
      `import 'react'`,
      `import { rectum as text } from '#texts/pathway/step.ts'`,
      `import 'xstate'`,
    ],
    passes: [
      `import { next } from './shared.ts'`,
      `import { sources } from '../other-sources.ts'`,
      `import { pathway } from '../../src/model/content/definition.ts'`,
      `import type { PracticeCase } from '../../src/model/content/practice.ts'`,
      `import type { Condition } from '../../src/model/content/condition.ts'`,
      `import '../src/model/content/reference.ts'`,
    ],
  },
  'src/model/**': {
    file: 'src/model/checks/planted.ts',
    stops: [
      `import { chartOf } from '../../layout/chart.ts'`,
      `import type { Layout } from '../../layout/drawn/layout.ts'`,
      `import { App } from '../../app/App.tsx'`,
      `import { rectum } from '../../../pathways/patient/rectum.ts'`,
      `import { readFile } from 'node:fs/promises'`,
      `import { useState } from 'react'`,
      `export * from '../../view/start/StartScene.tsx'`,
    ],
    passes: [
      `import { checks } from '#texts/content/checks.ts'`,
      `import { graphOf } from '../chart/graph.ts'`,
      `import { ids } from './ids.ts'`,
      `import { setup } from 'xstate'`,
    ],
  },
  'src/texts/**': {
    file: 'src/texts/en/page/planted.ts',
    stops: [
      `import { walk } from '../../../model/walk/walk.ts'`,
      `import * as words from '../../../model/content/words.ts'`,
      `import '../../../model/content/words.ts'`,
      `import type { App } from '../../../app/App.tsx'`,
    ],
    passes: [
      `import type { Words } from '../../../model/content/words.ts'`,
      `import { step } from '../pathway/step.ts'`,
      `import { frame } from './frame.ts'`,
    ],
  },
  'src/layout/**': {
    file: 'src/layout/planted.ts',
    stops: [
      `import { App } from '../app/App.tsx'`,
      `import { CardView } from '../view/chart/CardView.tsx'`,
      `import { rectum } from '../../pathways/patient/rectum.ts'`,
      `import { useState } from 'react'`,
    ],
    passes: [
      `import Elk from 'elkjs/lib/elk.bundled.js'`,
      `import { prepare } from '@chenglou/pretext'`,
      `import { createCanvas } from '@napi-rs/canvas'`,
      `import { readFile } from 'node:fs/promises'`,
      `import { join } from 'node:path'`,
      `import { graphOf } from '../model/chart/graph.ts'`,
    ],
  },
  'src/kept/**': {
    file: 'src/kept/planted.ts',
    stops: [
      `import { App } from '../app/App.tsx'`,
      `import { useState } from 'react'`,
      `import { rectum } from '../../pathways/patient/rectum.ts'`,
    ],
    passes: [
      `import * as v from 'valibot'`,
      `import { walk } from '../model/walk/walk.ts'`,
      `import { kept } from '#texts/take/kept.ts'`,
    ],
  },
  'src/export/**': {
    file: 'src/export/format/planted.ts',
    stops: [
      `import { App } from '../../app/App.tsx'`,
      `import { CardView } from '../../view/chart/CardView.tsx'`,
      `import { rectum } from '../../../pathways/patient/rectum.ts'`,
      `import { useState } from 'react'`,
    ],
    passes: [
      `import type { Layout } from '../../layout/drawn/layout.ts'`,
      `import { walk } from '../../model/walk/walk.ts'`,
      `import { bpmn } from '../bpmn/bpmn.ts'`,
      `import { walk as texts } from '#texts/tools/walk.ts'`,
    ],
  },
  'src/audit/**': {
    file: 'src/audit/planted.ts',
    stops: [
      `import { rectum } from '../../pathways/patient/rectum.ts'`,
      `import { contentIn } from '../cli/content/pathways.ts'`,
      `import { App } from '../app/App.tsx'`,
    ],
    passes: [
      `import { diffWords } from 'diff'`,
      `import { parse } from 'parse5'`,
      `import '../model/content/source.ts'`,
    ],
  },
  'src/view/**': {
    file: 'src/view/chart/planted.ts',
    stops: [
      `import { App } from '../../app/App.tsx'`,
      `import type { Place } from '../../app/address.ts'`,
      `import { rectum } from '../../../pathways/patient/rectum.ts'`,
      `import { chartOf } from '../../layout/chart.ts'`,
      `import * as layout from '../../layout/place.ts'`,
      `import elk from '../../layout/elk.ts'`,
      `import '../../layout/elk.ts'`,
      `import { outline } from '../../export/outline/outline.ts'`,
      `import '../../export/outline/outline.ts'`,
      `import { useActorRef } from '@xstate/react'`,
      `import { readFile } from 'node:fs/promises'`,
      `export const lazy = () => import('../../app/journey.ts')`,
    ],
    passes: [
      `import type { Layout } from '../../layout/drawn/layout.ts'`,
      `import { metrics } from '../../layout/drawn/metrics.ts'`,
      `import type { Outline } from '../../export/outline/outline.ts'`,
      `import { readEntries } from '../../kept/reading.ts'`,
      `import { encode } from 'uqr'`,
      `import { walk } from '../../model/walk/walk.ts'`,
      `import { chart } from '#texts/pathway/chart.ts'`,
      `import { StatusMark } from '../controls/StatusMark.tsx'`,
      `import { ReactFlow } from '@xyflow/react'`,
      `import '@xyflow/react/dist/style.css'`,
      `import { useState } from 'react'`,
      `export const lazy = () => import('./FlowChart.tsx')`,
    ],
  },
  'src/app/**': {
    file: 'src/app/planted.ts',
    stops: [`import { contentIn } from '../cli/content/pathways.ts'`, `import { anchors } from '../audit/anchors.ts'`],
    passes: [
      `import { walk } from '../model/walk/walk.ts'`,
      `import { rectum } from '../../pathways/patient/rectum.ts'`,
    ],
  },
  'src/**': {
    file: 'src/view/step/planted.ts',
    stops: [
      'location.reload()',
      'window.location.reload()',
      'export const here = document.location',
      'export const { location: there } = window',
      `history.pushState(null, '', '#/rectum')`,
      'window.history.back()',
      `localStorage.setItem('facts', 'size')`,
      `globalThis.sessionStorage.setItem('facts', 'size')`,
      `indexedDB.open('facts')`,
      `new BroadcastChannel('facts')`,
      `export const pathways = import.meta.glob('../../../pathways/patient/*.ts')`,
    ],
    passes: [`window.matchMedia('(min-width: 60rem)')`, 'export const place = { history: [], location: 1 }.location'],
  },
};

const root = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'fence-'));
const rules = ['style/noRestrictedImports', 'style/noRestrictedGlobals', 'nursery/noJsRestrictedProperties'];

interface Diagnostic {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}
let found: readonly Diagnostic[] = [];

// The lines stand in a copy of the folders, so that nothing that reads the real ones meets them.
beforeAll(() => {
  for (const config of ['biome.json', 'biome.fence.json']) cpSync(join(root, config), join(copy, config));
  for (const { file, stops, passes } of Object.values(planted)) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    writeFileSync(join(copy, file), [...stops, ...passes].map((line) => `${line};\n`).join(''));
  }
  found = lint(rules);
});
afterAll(() => rmSync(copy, { recursive: true }));

test('every fence has lines planted against it', () => {
  expect(Object.keys(planted)).toEqual(fences.overrides.map(({ includes }) => includes[0]));
});

test.each(Object.entries(planted))('the fence around %s', (includes, { file, stops, passes }) => {
  expect(existsSync(join(root, dirname(file))), `${dirname(file)} is a folder of this project`).toBe(true);
  const stopped = found.filter(({ location }) => location.path === file);
  const lines = new Set(stopped.map(({ location }) => location.start.line));
  expect([...stops, ...passes].filter((_, index) => lines.has(index + 1))).toEqual(stops);

  const config = JSON.stringify(fences.overrides.find((fence) => fence.includes[0] === includes));
  for (const { category, message } of stopped) {
    if (category === 'lint/style/noRestrictedImports') expect(config).toContain(JSON.stringify(message));
  }
});

test('every reason of a fence is given to somebody', () => {
  const reasons = [...JSON.stringify(fences).matchAll(/"importNamePattern":"[^"]*","message":"([^"]*)"/g)];
  expect(reasons.length).toBeGreaterThan(0);
  for (const [, reason] of reasons) expect(found.map(({ message }) => message)).toContain(reason);
});

/** Circles of imports, each of two files: by what the first writes to lead to the second, which takes a type of the first. */
const circles: Readonly<Record<string, string>> = {
  values: `import { second } from './values-second.ts';\nexport const first = second;\nexport type First = string;`,
  types: `import type { Second } from './types-second.ts';\nexport type First = Second;`,
  later: `export type First = string;\nexport const load = () => import('./later-second.ts');`,
};

test.each(Object.entries(circles))('a circle of imports is stopped: %s', (name, first) => {
  const folder = join(copy, 'src/circles');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.ts`), `${first}\n`);
  const second = `import type { First } from './${name}.ts';\nexport type Second = First;\nexport const second = 'second';\n`;
  writeFileSync(join(folder, `${name}-second.ts`), second);
  const stopped = lint(['suspicious/noImportCycles']).map(({ location }) => location.path);
  expect(stopped).toContain(`src/circles/${name}.ts`);
});

function lint(rules: readonly string[]): readonly Diagnostic[] {
  const biome = join(root, 'node_modules/.bin/biome');
  const only = rules.map((rule) => `--only=${rule}`);
  try {
    execFileSync(biome, ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', ...only, '.'], {
      cwd: copy,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (failure) {
    if (failure instanceof Error && 'stdout' in failure) {
      const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(String(failure.stdout));
      return diagnostics;
    }
    throw failure;
  }
  return [];
}
