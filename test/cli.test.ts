import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { WalkReport } from '../src/export/walk/report.ts';
import { ran, started } from './support/command.ts';

const walk = (...args: string[]) => ran('walk', args);

async function report(...args: string[]): Promise<WalkReport> {
  const { code, out, err } = await walk(...args, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

const withStatus = ({ options }: WalkReport, wanted: string) =>
  options.filter(({ status }) => status === wanted).map(({ id }) => id);

describe('a command that is started', { timeout: 60_000 }, () => {
  it('ends with what it prints and its code', async () => {
    const [good, bad] = await Promise.all([
      started('walk', ['rectum', 'size=9mm', '--json']),
      started('export', ['bpnm', 'rectum']),
    ]);
    expect({ ...good, out: JSON.parse(good.out) }).toMatchObject({ code: 0, err: '', out: { pathway: 'rectum' } });
    expect(bad).toMatchObject({ code: 2, out: '' });
    expect(bad.err).toContain('Did you mean bpmn?');
  });
});

describe('walk --json', { timeout: 60_000 }, () => {
  it('prints one object with every option', async () => {
    const found = await report('rectum', 'size=10mm', 'muscle-layer=no');
    expect(Object.keys(found)).toEqual([
      'edition',
      'pathway',
      'facts',
      'exact',
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

  it('counts a fact that no step asks for', async () => {
    const found = await report('rectum', 'size=21mm', 'muscle-layer=no');
    expect(found.unused).toEqual({});
    expect(found.facts).toEqual({ size: 'over-2-cm', 'muscle-layer': 'no' });
  });

  it('says where to look when the source does not cover it', async () => {
    const all = [
      ['age=child'],
      ['age=adult', 'report=poorly-differentiated-carcinoma'],
      ['age=adult', 'report=neuroendocrine-tumor', 'primary=elsewhere'],
      // Known facts come in any order: what would be asked before can change nothing.
      ['age=adult', 'primary=elsewhere'],
      ['report=poorly-differentiated-carcinoma'],
      ['primary=elsewhere'],
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
  const exporting = (...args: string[]) => ran('export', args);

  it('writes a format to the terminal, with the words and the edition that are asked for', async () => {
    const { code, out, err } = await exporting('fhir', 'rectum', '--edition', 'professional');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('names no address') });
    expect(JSON.parse(out)).toMatchObject({ resourceType: 'PlanDefinition', title: 'Rectal NET' });
    expect(JSON.parse(out)).not.toHaveProperty('url');
  });

  it('names the address where the site has one', async () => {
    vi.stubEnv('SITE_URL', 'https://clinic.test/net');
    const { out, err } = await exporting('walk-text', 'rectum', 'size=15mm', 'muscle-layer=no');
    const fhir = await exporting('fhir', 'rectum', '--edition', 'professional');
    vi.unstubAllEnvs();
    expect(err).toBe('');
    expect(out).toContain('https://clinic.test/net/rectum/#/rectum?size=15mm&muscle-layer=no');
    expect(JSON.parse(fhir.out).url).toBe('https://clinic.test/net/professional/rectum/');
  });

  it('writes the table of all routes and the slides too', async () => {
    const table = await exporting('routes-csv', 'rectum');
    expect(table.out).toMatch(/^\uFEFF"[^"]*","Size"/);
    const folder = await mkdtemp(join(tmpdir(), 'export-'));
    const file = join(folder, 'rectum.pptx');
    expect(await exporting('slides', 'rectum', 'size=15mm', '--out', file)).toMatchObject({ code: 0, out: '' });
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
    await rm(folder, { recursive: true });
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
    [['svg', 'rectum'], 'Did you mean walk-svg or chart-svg?'],
    [['md', 'rectum'], 'Did you mean markdown?'],
    [['.pptx', 'rectum'], 'Did you mean slides?'],
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

describe('ask', { timeout: 60_000 }, () => {
  it('--json prints what a text leads to, under names that are a contract', async () => {
    const { code, out, err } = await ran('ask', [
      'rectal NET 12 mm, T1, LVI+, purple',
      '--edition',
      'professional',
      '--json',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['edition', 'text', 'hits']);
    expect(report.hits[0]).toMatchObject({
      kind: 'walk',
      pathway: 'rectum',
      sets: { size: '1-to-2-cm' },
      exact: { size: '12 mm' },
      proposes: [{ fact: 'muscle-layer', answer: 'no', words: 'T1' }],
      notAsked: ['LVI'],
      notUnderstood: ['purple'],
    });
  });

  it.each([
    [[]],
    [['']],
    [['rectum', '15']],
    [['rectum', '--edition', 'nobody']],
    [['rectum', '--colour']],
    [['x'.repeat(20_001)]],
  ])('bad input ends with 2: %j', async (args) => {
    const { code, out, err } = await ran('ask', args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });
});
