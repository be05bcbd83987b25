import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../src/audit/change.ts';
import { changesBetween } from '../src/audit/changes.ts';
import { pathwaysAt, pathwaysFrom } from '../src/cli/content/revisions.ts';
import type { Option, Pathway, State } from '../src/model/content/definition.ts';
import { targetOf } from '../src/model/walk/machine.ts';
import { pathwayNamed, pathways } from './support/content.ts';

const rectum = pathwayNamed('patient', 'rectum');
const metastatic = pathwayNamed('patient', 'metastatic');
const endoscopic = 'rectum.endoscopic-resection';
const root = resolve(import.meta.dirname, '..');

function changes(before: Pathway, after: Pathway): readonly Change[] {
  return changesBetween([before], [after]).flatMap((pathway) => pathway.changes);
}

describe('what changed for a person walking', () => {
  it('is nothing between equal pathways', () => {
    expect(changesBetween(pathways, pathways)).toEqual([]);
  });

  it('an option is added: only that', () => {
    const option: Option = { says: 'Waiting', lines: [{ cites: citesOf(rectum) }] };
    const after: Pathway = {
      ...rectum,
      options: { ...rectum.options, 'rectum.waiting': option },
      states: everyList(rectum, (offers) => [...offers, 'rectum.waiting']),
    };
    expect(changes(rectum, after)).toEqual([{ kind: 'added', what: 'option', id: 'rectum.waiting', says: 'Waiting' }]);
    expect(changes(after, rectum)).toEqual([
      { kind: 'removed', what: 'option', id: 'rectum.waiting', says: 'Waiting' },
    ]);
  });

  it('a condition changes: for which answers', () => {
    const after = withOption(rectum, endoscopic, (option) => ({
      ...option,
      lines: [{ for: 'tumors smaller than 1 cm', when: { fact: 'size', in: ['under-1-cm'] }, cites: citesOf(rectum) }],
    }));
    const found = changes(rectum, after).filter(({ kind }) => kind === 'status');
    expect(found).toEqual([
      {
        kind: 'status',
        option: endoscopic,
        from: 'listed',
        to: 'not-listed',
        facts: [
          { size: '1-to-2-cm', 'muscle-layer': 'no' },
          { size: '1-to-2-cm', 'muscle-layer': 'unsure' },
        ],
      },
      {
        kind: 'status',
        option: endoscopic,
        from: 'depends',
        to: 'not-listed',
        facts: [{ size: '1-to-2-cm', 'muscle-layer': 'yes' }],
      },
    ]);
  });

  it('a condition changes where questions have no order: in few words', () => {
    const after = withOption(metastatic, 'liver.cryosurgery', (option) => ({
      ...option,
      lines: [{ cites: option.lines[0].cites }],
    }));
    const found = changes(metastatic, after).filter(({ kind }) => kind === 'status');
    expect(found).toMatchObject([
      { kind: 'status', option: 'liver.cryosurgery', from: 'not-listed', to: 'listed' },
      { kind: 'status', option: 'liver.cryosurgery', from: 'depends', to: 'listed', facts: [{ liver: 'unsure' }] },
    ]);
    // Where nothing has spread, the premise of the pathway fails, and with it every list.
    const [denied] = found;
    const facts = denied && 'facts' in denied ? denied.facts : [];
    expect(facts.every(({ liver }) => liver === 'no')).toBe(true);
    expect(facts).not.toContainEqual({ liver: 'no', 'bone-brain-or-spinal-cord': 'no', elsewhere: 'no' });
  });

  it('an option leaves one list', () => {
    const after: Pathway = {
      ...rectum,
      states: {
        ...rectum.states,
        small: { kind: 'options', says: 'Smaller than 1 cm', offers: ['rectum.partial-rectum-resection'] },
      },
    };
    expect(changes(rectum, after)).toEqual([
      {
        kind: 'status',
        option: endoscopic,
        from: 'listed',
        to: 'not-offered',
        facts: [{ size: 'under-1-cm', 'muscle-layer': 'no' }],
      },
    ]);
  });

  it('a state is renamed: nothing', () => {
    expect(changes(rectum, stateRenamed(rectum, 'depthInTheUnclearBand', 'depthMiddle'))).toEqual([]);
    expect(changes(rectum, stateRenamed(rectum, 'small', 'listWhenSmall'))).toEqual([]);
  });

  it('an option, a question or an answer is renamed: a rename, not a removal', () => {
    const text = JSON.stringify(rectum);
    const after: Pathway = JSON.parse(
      text
        .replaceAll(`"${endoscopic}"`, '"rectum.scope"')
        .replaceAll('"muscle-layer"', '"depth"')
        .replaceAll('"under-1-cm"', '"below-1-cm"'),
    );
    expect(changes(rectum, after)).toEqual([
      { kind: 'renamed', what: 'option', from: endoscopic, to: 'rectum.scope' },
      { kind: 'renamed', what: 'question', from: 'muscle-layer', to: 'depth' },
      { kind: 'renamed', what: 'answer to size', from: 'under-1-cm', to: 'below-1-cm' },
    ]);
  });

  it('words and citations change, each in its register', () => {
    const after = withOption(rectum, endoscopic, (option) => ({
      ...option,
      says: { plain: 'Taken out through a scope', clinical: 'Endoscopic resection' },
    }));
    expect(changes(rectum, after)).toEqual([
      {
        kind: 'words',
        where: `option ${endoscopic} (plain)`,
        from: 'Removal through a scope',
        to: 'Taken out through a scope',
      },
    ]);
  });

  it('a walk ends elsewhere', () => {
    const start = pathwayNamed('patient', 'start');
    const child: State = { kind: 'end', says: 'End', detail: 'End' };
    expect(changes(start, { ...start, states: { ...start.states, child } })).toEqual([
      { kind: 'leads', from: 'not-covered', to: 'end', facts: [{ age: 'child' }] },
    ]);
  });

  it('a pathway is new, gone or called otherwise', () => {
    const other = { ...rectum, id: 'rectal' };
    expect(changesBetween([], [rectum])[0]?.changes).toMatchObject([{ kind: 'added', what: 'pathway', id: 'rectum' }]);
    expect(changesBetween([rectum], [])[0]?.changes).toMatchObject([
      { kind: 'removed', what: 'pathway', id: 'rectum' },
    ]);
    expect(changes(rectum, other)).toEqual([{ kind: 'renamed', what: 'pathway', from: 'rectum', to: 'rectal' }]);
  });
});

describe('npm run diff', { timeout: 120_000 }, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diff-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('compares two folders', async () => {
    const changed = join(folder, 'changed');
    await cp(join(root, 'pathways'), changed, { recursive: true });
    const file = join(changed, 'patient/gi-net/colon.ts');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll('colon.partial-colectomy-with-nodes', 'colon.colectomy'));
    const args = ['--import', 'tsx', 'src/cli/diff.ts', 'pathways', changed];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
    expect(stdout.trim()).toBe(
      'patient/colon\n  = option colon.partial-colectomy-with-nodes is now called colon.colectomy',
    );
  });

  it('compares with a revision', async () => {
    const repository = join(folder, 'repository');
    for (const part of ['pathways', 'src', 'package.json']) {
      await cp(join(root, part), join(repository, part), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(repository, 'node_modules'));
    await commit(repository);
    expect(changesBetween(await pathwaysAt('HEAD', repository), await pathwaysFrom(join(root, 'pathways')))).toEqual(
      [],
    );
    await expect(pathwaysAt('no-such-revision', repository)).rejects.toThrow();
  });

  it('refuses what is neither', async () => {
    const args = ['--import', 'tsx', 'src/cli/diff.ts', join(folder, 'nowhere'), 'pathways'];
    await expect(promisify(execFile)(process.execPath, args, { cwd: root })).rejects.toMatchObject({ code: 2 });
  });
});

/** A hook may run the tests with Git's own variables set, which would lead to another repository. */
async function commit(repository: string) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const git = (...args: string[]) => promisify(execFile)('git', ['-C', repository, ...args], { env });
  await git('init', '--quiet');
  await git('add', 'pathways', 'src', 'package.json');
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  await git(...who, 'commit', '--quiet', '--no-verify', '-m', 'Pathways');
}

function citesOf(pathway: Pathway) {
  const [option] = Object.values(pathway.options);
  if (!option) throw new Error(`${pathway.id} has no option`);
  return option.lines[0].cites;
}

function withOption(pathway: Pathway, id: string, change: (option: Option) => Option): Pathway {
  const option = pathway.options[id];
  if (!option) throw new Error(`${pathway.id} has no ${id}`);
  return { ...pathway, options: { ...pathway.options, [id]: change(option) } };
}

function everyList(pathway: Pathway, change: (offers: readonly [string, ...string[]]) => [string, ...string[]]) {
  return Object.fromEntries(
    Object.entries(pathway.states).map(([id, state]): [string, State] => [
      id,
      state.kind === 'options' ? { ...state, offers: change(state.offers) } : state,
    ]),
  );
}

function stateRenamed(pathway: Pathway, from: string, to: string): Pathway {
  const name = (id: string) => (id === from ? to : id);
  const states = Object.entries(pathway.states).map(([id, state]): [string, State] => {
    if (state.kind !== 'question' || !state.on) return [name(id), state];
    const on = Object.fromEntries(Object.entries(state.on).map(([answer, target]) => [answer, name(targetOf(target))]));
    return [name(id), { ...state, on }];
  });
  return { ...pathway, states: Object.fromEntries(states) };
}
