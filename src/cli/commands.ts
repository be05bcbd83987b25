import { exec, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * `npm run commands`: runs every command that the README and docs/ name, as they write it, in a fresh clone with the changes of
 * this folder, on the Node that runs this. One that is named and fails, or says nothing, fails the gate.
 */

const sources = resolve('../shared/sources');
const copies = existsSync(sources) ? readdirSync(sources).map((name) => join(sources, name)) : [];
const [copy = ''] = copies.filter((file) => /pdq-patient/.test(file));

/** What stands in for a word that a reader fills in, and the shortest form of what takes long. */
const filledIn: readonly (readonly [written: string | RegExp, run: string])[] = [
  ['[-- FOLDER]', `-- ${sources}`],
  ['OLD NEW', `${copy} ${copy}`],
  ['REVISION', 'HEAD'],
  [/run bench(?: --)?/, 'run bench -- --quick'],
  ['run dev', 'run dev -- --host 127.0.0.1'],
];
/** Gates that run beside this one, and the commands that run some or all of them. */
const gate =
  /^(test|test:all|test:whole|lint|fence|types|dead-code|unit|unit:whole|budgets|floor|build|browser|browser:all|browser:whole|test:engines|commands|hostile)$/;
/** These read stored copies of the sources, which do not stand in the repository. */
const ofSources = /^(check:sources|drift)$/;
/** These go on until they are stopped. */
const serving = /^npm (start|run dev)\b/;
const address = /http:\/\/127\.0\.0\.1:\d+\//;

const named = commandsNamed();
const clone = mkdtempSync(join(tmpdir(), 'fresh-clone-'));
const failed: string[] = [];
try {
  makeClone();
  // The bench takes as long as all others, and builds copies of its own: they run beside it.
  const wanted = [...named].filter(([name]) => !gate.test(name));
  const isBench = ([name]: (typeof wanted)[number]) => name === 'bench';
  await Promise.all([inTurn(wanted.filter(isBench)), inTurn(wanted.filter((each) => !isBench(each)))]);
} finally {
  rmSync(clone, { recursive: true, force: true });
}
for (const what of failed) console.error(what);
console.log(`Node ${process.version}: ${named.size} commands named, ${failed.length} fail`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Runs commands one after the other in the clone, and says of each how it ended. */
async function inTurn(commands: readonly (readonly [name: string, written: string])[]): Promise<void> {
  for (const [name, written] of commands) {
    if (ofSources.test(name) && copies.length === 0) {
      console.log(`skipped: ${name}, for there are no stored sources in ${sources}`);
      continue;
    }
    const command = filledIn.reduce((text, [from, to]) => text.replace(from, to), written);
    const began = performance.now();
    const { output, isGood } = await (serving.test(command) ? served(command) : ran(command));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const last = output.trimEnd().split('\n').at(-1)?.slice(0, 100) ?? '';
    console.log(`${isGood ? '✓' : '✗'} ${written} (${seconds} s): ${last}`);
    if (!isGood) failed.push(`${command}\n${output}`);
  }
}

/** The commands that the README and docs/ tell a reader to run: the script's name, and the longest line that names it. */
function commandsNamed(): ReadonlyMap<string, string> {
  const texts = ['README.md', ...readdirSync('docs').map((file) => join('docs', file))].filter((file) =>
    file.endsWith('.md'),
  );
  const found = new Map<string, string>();
  for (const file of texts) {
    const lines = readFileSync(file, 'utf8').matchAll(/npm (?:run (?:-s )?([\w:-]+)|(start|test)\b)([^#`\n&]*)/g);
    for (const [line, script, other] of lines) {
      const name = script ?? other ?? '';
      // In a table or a sentence only the name of a command stands.
      const written = /[|.,;]/.test(line.slice(0, -1)) && !line.includes('--') ? `npm run ${name}` : line.trim();
      if (written.length > (found.get(name)?.length ?? 0)) found.set(name, written);
    }
  }
  return found;
}

/** What a person has who has just cloned the project: the history, the files as they stand here, and what npm installs. */
function makeClone(): void {
  must('git', ['clone', '--quiet', '--no-hardlinks', '.', clone], '.');
  const files = must('git', ['ls-files', '--cached', '--others', '--exclude-standard'], '.').trim().split('\n');
  for (const file of files) if (existsSync(file)) cpSync(file, join(clone, file));
  must('npm', ['ci', '--no-audit', '--no-fund'], clone);
}

function must(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}

interface Ended {
  readonly output: string;
  readonly isGood: boolean;
}

function ran(command: string): Promise<Ended> {
  return new Promise((ended) => {
    const limits = { cwd: clone, timeout: 600_000, maxBuffer: 64_000_000 };
    exec(command, limits, (error, stdout, stderr) =>
      ended({ output: stderr + stdout, isGood: error === null && stdout.trim() + stderr.trim() !== '' }),
    );
  });
}

/** Starts what goes on, waits until it says where, asks there, and stops it with all that it started. */
async function served(command: string): Promise<Ended> {
  const server = spawn(command, { cwd: clone, detached: true, shell: true });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += stripVTControlCharacters(text);
    });
  }
  try {
    for (const end = Date.now() + 300_000; Date.now() < end && server.exitCode === null && !address.test(output); ) {
      await new Promise((done) => setTimeout(done, 200));
    }
    const [at] = address.exec(output) ?? [];
    const page = at ? await fetch(at).then((answer) => answer.text()) : '';
    const isGood = /<title>[^<]*GI NET Pathways/.test(page);
    return { output: isGood ? `${output}\n${at} answers` : output, isGood };
  } catch (error) {
    return { output: `${output}\n${error}`, isGood: false };
  } finally {
    if (server.pid) process.kill(-server.pid);
  }
}
