import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Pathway } from '../../model/content/definition.ts';
import { contentIn, pathwaysAmong } from './pathways.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');

/** The pathways of a revision of a Git repository. Throws Git's own words when there is no such revision. */
export async function pathwaysAt(revision: string, repository = root): Promise<Pathway[]> {
  return inTemporary(async (folder) => {
    const archive = join(folder, 'pathways.tar');
    // The model comes along, so that old pathways meet the definition they were written for.
    const parts = ['pathways', 'src', 'package.json'];
    const git = ['-C', repository, 'archive', '--format=tar', '-o', archive, '--end-of-options', revision];
    await run('git', [...git, ...parts], { env: withoutGit(process.env) });
    await run('tar', ['-xf', archive, '-C', folder]);
    return pathwaysIn(join(folder, 'pathways'));
  });
}

/** The pathways of a folder that need not lie in a project: the model beside it is used, or else the present one. */
export async function pathwaysFrom(folder: string): Promise<Pathway[]> {
  const beside = resolve(folder, '../../src');
  const model = existsSync(join(beside, 'model')) ? beside : join(root, 'src');
  return inTemporary(async (temporary) => {
    await cp(folder, join(temporary, 'pathways'), { recursive: true });
    await symlink(model, join(temporary, 'src'));
    await cp(join(root, 'package.json'), join(temporary, 'package.json'));
    return pathwaysIn(join(temporary, 'pathways'));
  });
}

async function pathwaysIn(folder: string): Promise<Pathway[]> {
  return pathwaysAmong(await contentIn(folder)).map(({ pathway }) => pathway);
}

/** A hook sets Git's own variables, which would lead to another repository than the one that is named. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}

/** A copy has its own address each time, so that a module is never taken from an earlier version. */
async function inTemporary<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'pathways-'));
  try {
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
