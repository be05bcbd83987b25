import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { audit } from '#texts/tools/audit.ts';
import { cli } from '#texts/tools/cli.ts';
import type { Release } from '../model/content/release.ts';
import { command, refuse } from './command.ts';
import { contentIn, pathwaysAmong } from './content/pathways.ts';
import { releaseSince } from './content/release.ts';
import { pathwaysAt } from './content/revisions.ts';

const { release: texts } = audit;

const root = resolve(import.meta.dirname, '../..');
const file = resolve(root, 'pathways/releases.json');

await command(texts.usage, run);

/** Works out what changed for those who walk since the release at a revision, and keeps it: the newest release stands first. */
async function run([revision, ...more]: string[]): Promise<number> {
  if (revision === undefined || more.length > 0) return refuse([cli.usage(texts.usage)]);
  const before = await pathwaysAt(revision).catch((error: Error) => error.message.trim().split('\n').at(-1) ?? '');
  if (typeof before === 'string') return refuse([audit.diff.noRevision(revision, before)]);
  const after = pathwaysAmong(await contentIn()).map(({ pathway }) => pathway);
  const [since = '', hash = ''] = git('show', '-s', '--format=%cs %h', '--end-of-options', revision).split(' ');
  const release = releaseSince({ since, revision: hash }, before, after);
  const kept: Release[] = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify([release, ...kept.filter((other) => other.revision !== hash)]));
  execFileSync('npx', ['biome', 'format', '--write', file], { cwd: root, stdio: 'ignore' });
  console.log(texts.written(release.pathways.length, relative(process.cwd(), file)));
  return 0;
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}
