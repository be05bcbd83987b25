import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * `npm test`: runs every gate and says in one line how each went, in minutes; `npm run test:all` does so before work is handed
 * over, and `npm run test:whole` before a release, with every state of every pathway. A gate is a script of package.json, so
 * each can be run by itself. One that fails does not stop the others: a developer sees all at once.
 */

interface Gate {
  readonly script: string;
  /** What runs in its place where more is asked for: the same, and more of what it looks at a sample of. */
  readonly all?: string;
  readonly whole?: string;
  readonly checks: string;
  /** A gate that must have passed, because this one looks at what it made. */
  readonly needs?: string;
  /** Its output is worth reading when all is well, too: all of it, or these lines. */
  readonly isShown?: boolean | RegExp;
}

const ofBrowser = /^axe: |^\s*\d+ passed/;

/** What runs at once stands together: the short ones beside each other; those that keep every core busy alone. */
const gates: readonly (readonly Gate[])[] = [
  [
    { script: 'lint', checks: 'format and lint' },
    { script: 'fence', checks: 'import fence' },
    { script: 'types', checks: 'types' },
    { script: 'dead-code', checks: 'dead code' },
    { script: 'build', checks: 'build' },
  ],
  [
    { script: 'budgets', checks: 'size budgets', needs: 'build', isShown: true },
    { script: 'floor', checks: 'oldest engines', needs: 'build', isShown: true },
    { script: 'unit', whole: 'unit:whole', checks: 'unit tests', isShown: /^skipped: |^\s*Tests / },
  ],
  [{ script: 'browser', all: 'browser:all', checks: 'browser tests', needs: 'build', isShown: ofBrowser }],
];
const ofAll: typeof gates = [
  [{ script: 'test:engines', checks: 'other engines', needs: 'build', isShown: true }],
  [{ script: 'commands', checks: 'every command that is named, in a fresh clone', isShown: true }],
];
const ofWhole: typeof gates = [
  [{ script: 'browser:whole', checks: 'browser tests, every state', needs: 'build', isShown: ofBrowser }],
];

const failed = new Set<string>();
const isWhole = process.argv.includes('--whole');
const isAll = isWhole || process.argv.includes('--all');
const asked = [...gates, ...(isAll ? ofAll : []), ...(isWhole ? ofWhole : [])];
for (const atOnce of asked) await Promise.all(atOnce.map(pass));
const count = asked.flat().length;
console.log(`${count - failed.size} passed, ${failed.size} failed`);
process.exitCode = failed.size > 0 ? 1 : 0;

async function pass({ script: few, all, whole, checks, needs, isShown }: Gate): Promise<void> {
  const script = (isWhole ? whole : undefined) ?? (isAll ? all : undefined) ?? few;
  if (needs !== undefined && failed.has(needs)) {
    failed.add(script);
    console.log(`✗ ${checks}: not run, because ${needs} failed`);
    return;
  }
  const began = performance.now();
  const { code, output } = await run(script);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (code !== 0) failed.add(script);
  console.log(
    code === 0 ? `✓ ${checks} (${seconds} s)` : `✗ ${checks} (${seconds} s); to repeat it: npm run ${script}`,
  );
  const shown = code !== 0 || isShown === true ? output : isShown ? linesOf(output, isShown) : '';
  if (shown !== '') console.log(indented(shown));
}

/** Runs a script of package.json and keeps what it prints. */
function run(script: string): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const gate = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
    let output = '';
    const keep = (text: string) => {
      output += text;
    };
    gate.stdout.setEncoding('utf8').on('data', keep);
    gate.stderr.setEncoding('utf8').on('data', keep);
    gate.on('error', reject);
    gate.on('close', (code) => resolve({ code, output }));
  });
}

function linesOf(output: string, wanted: RegExp): string {
  const lines = stripVTControlCharacters(output).split('\n');
  return lines.filter((line) => wanted.test(line)).join('\n');
}

function indented(output: string): string {
  return stripVTControlCharacters(output)
    .trimEnd()
    .replace(/^(?=.)/gm, '    ');
}
