import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { WalkReport } from '../src/export/walk-report.ts';

const root = resolve(import.meta.dirname, '..');
const run = promisify(execFile);

/** Starts a command as its script in package.json does, and waits for its end. */
async function start(file: string, args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const started = run(process.execPath, ['--import', 'tsx', file, ...args], { cwd: root });
  return started.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      out: error.stdout,
      err: error.stderr,
    }),
  );
}

const walk = (...args: string[]) => start('src/cli/walk.ts', args);

async function report(...args: string[]): Promise<WalkReport> {
  const { code, out, err } = await walk(...args, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

const withStatus = ({ options }: WalkReport, wanted: string) =>
  options.filter(({ status }) => status === wanted).map(({ id }) => id);

describe('walk --json', { timeout: 60_000 }, () => {
  it('prints one object with every option', async () => {
    const found = await report('rectum', 'size=10mm', 'muscle-layer=no');
    expect(Object.keys(found)).toEqual([
      'edition',
      'pathway',
      'facts',
      'unused',
      'at',
      'kind',
      'asks',
      'fact',
      'options',
      'notices',
      'gaps',
      'next',
    ]);
    expect(found).toMatchObject({
      edition: 'patient',
      pathway: 'rectum',
      facts: { size: '1-to-2-cm', 'muscle-layer': 'no' },
      unused: {},
      kind: 'options',
      asks: null,
      next: ['follow-up', 'recurrent', 'metastatic', 'carcinoid-syndrome'],
    });
    expect(withStatus(found, 'listed')).toHaveLength(3);
    expect(found.notices.map(({ id }) => id)).toEqual(['rectum-best-unclear']);
    const [source] = found.options[0]?.sources ?? [];
    expect(source).toMatchObject({ section: 'rectum' });
    expect(source?.url).toMatch(/^https:\/\/www\.cancer\.gov\/.+#:~:text=/);
  });

  it('counts as issue 2 does', async () => {
    const [small, large, conflict] = await Promise.all([
      report('rectum', 'size=9mm'),
      report('rectum', 'size=21mm'),
      report('rectum', 'size=8mm', 'muscle-layer=yes'),
    ]);
    expect(withStatus(small, 'listed')).toHaveLength(1);
    expect(small).toMatchObject({ kind: 'question', fact: 'muscle-layer', next: [] });
    expect(withStatus(large, 'listed')).toHaveLength(2);
    expect(withStatus(conflict, 'listed')).toHaveLength(2);
    expect(withStatus(conflict, 'depends')).toEqual(['rectum.endoscopic-resection']);
    expect(conflict.notices.map(({ id }) => id)).toEqual(['size-and-depth-disagree']);
  });

  it('keeps a fact that no step needs', async () => {
    const found = await report('rectum', 'size=21mm', 'muscle-layer=no');
    expect(found.unused).toEqual({ 'muscle-layer': 'no' });
    expect(found.facts).toEqual({ size: 'over-2-cm', 'muscle-layer': 'no' });
  });

  it('says where to look when the source does not cover it', async () => {
    const all = [
      ['age=child'],
      ['age=adult', 'report=poorly-differentiated-carcinoma'],
      ['age=adult', 'report=neuroendocrine-tumor', 'primary=pancreas'],
      // Known facts come in any order: what would be asked before can change nothing.
      ['age=adult', 'primary=pancreas'],
      ['report=poorly-differentiated-carcinoma'],
      ['primary=pancreas'],
    ];
    for (const found of await Promise.all(all.map((facts) => report('start', ...facts)))) {
      expect(found).toMatchObject({ kind: 'not-covered', options: [], next: [] });
      expect(found.instead).not.toEqual([]);
    }
  });

  it('asks on while an open question may still lead to a list', async () => {
    const found = await report('start', 'age=adult', 'primary=colon');
    expect(found).toMatchObject({ kind: 'question', at: 'report' });
  });

  it('leads on to other pathways', async () => {
    const facts = ['age=adult', 'report=unsure', 'primary=colon'];
    const [site, distant] = await Promise.all([
      report('start', ...facts, 'status=new'),
      report('start', ...facts, 'status=distant-spread'),
    ]);
    expect(site).toMatchObject({ kind: 'goes-to', next: ['colon'] });
    expect(distant).toMatchObject({ kind: 'goes-to', next: ['metastatic', 'colon'] });
  });
});

describe('walk for a person', { timeout: 60_000 }, () => {
  it('says where one is, why, and what is not known', async () => {
    const { code, out } = await walk('rectum', 'size=8mm', 'muscle-layer=unsure');
    expect(code).toBe(0);
    expect(out).toMatch(/Listed\n {2}- Removal through a scope/);
    expect(out).toContain('you answered not sure to: Has the tumor grown into the muscle layer');
    expect(out).toContain('It is not advice.');
    expect(out).not.toMatch(/undefined|\[object/);
  });

  it('speaks to staff when asked', async () => {
    const { out } = await walk('rectum', 'size=8mm', '--words', 'clinical');
    expect(out).toContain('Endoscopic resection');
  });
});

describe('bad input', { timeout: 60_000 }, () => {
  it.each([
    [['rectum', 'size=-1cm'], /more than zero.*15mm/],
    [['rectum', 'size=abc'], /not an answer to size\. The answers are: under-1-cm/],
    [['rectum', 'sise=9mm'], /no question called "sise"\. Did you mean size\?/],
    [['rectum', '__proto__=x'], /no question called "__proto__"/],
    [['rectum', 'size'], /question=answer/],
    [['rectom'], /no pathway "rectom"[\s\S]*Did you mean rectum\?/],
    [[], /No pathway is named[\s\S]*rectum/],
    [['rectum', '--edition', 'nurse'], /no edition "nurse"[\s\S]*patient, professional/],
    [['rectum', '--words', 'latin'], /no "latin" words[\s\S]*plain, clinical/],
    [['rectum', '--jsn'], /jsn[\s\S]*Usage: /],
  ])('%j exits 2 and says what would be right', async (args, message) => {
    const { code, out, err } = await walk(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n {4}at /);
  });
});

describe('export', { timeout: 120_000 }, () => {
  const exporting = (...args: string[]) => start('src/cli/export.ts', args);

  it('writes a format to the terminal, with the words and the edition that are asked for', async () => {
    const { code, out, err } = await exporting('fhir', 'rectum', '--edition', 'professional');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ resourceType: 'PlanDefinition', title: 'Rectal NET' });
    const walked = await exporting('walk-text', 'rectum', 'size=15mm', 'muscle-layer=no');
    expect(walked.out).toContain('/#/rectum?size=1-to-2-cm&muscle-layer=no');
  });

  it('writes a picture to a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'export-'));
    const file = join(folder, 'rectum.png');
    expect(await exporting('walk-png', 'rectum', 'size=15mm', '--out', file)).toMatchObject({ code: 0, out: '' });
    expect((await readFile(file)).subarray(1, 4).toString()).toBe('PNG');
    await rm(folder, { recursive: true });
  });

  it.each([
    [['bpnm', 'rectum'], 'There is no format "bpnm".\nDid you mean bpmn?'],
    [[], 'No format is named.'],
    [['bpmn', 'rectumm'], 'Did you mean rectum?'],
    [['bpmn', 'rectum', 'size=huge'], 'size=huge'],
    [['bpmn', 'rectum', '--edition', 'other'], 'There is no edition "other".'],
    [['bpmn', 'rectum', '--out'], 'Usage: npm run -s export'],
    [['bpmn', 'rectum', '--out', '/nowhere/at/all.bpmn'], '/nowhere/at/all.bpmn could not be written'],
  ])('refuses %j', async (args, said) => {
    const { code, out, err } = await exporting(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});
