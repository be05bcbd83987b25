import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * `npm test`: runs every gate, one after the other, and says in one line how each went. A gate is a script of
 * package.json, so each can be run by itself. One that fails does not stop the others: a developer sees all at once.
 */

interface Gate {
  readonly script: string;
  readonly checks: string;
  /** A gate that must have passed, because this one looks at what it made. */
  readonly needs?: string;
  /** Its output is worth reading when all is well, too: all of it, or these lines. */
  readonly isShown?: boolean | RegExp;
}

const gates: readonly Gate[] = [
  { script: 'lint', checks: 'format and lint' },
  { script: 'fence', checks: 'import fence' },
  { script: 'types', checks: 'types' },
  { script: 'dead-code', checks: 'dead code' },
  { script: 'unit', checks: 'unit tests', isShown: /^skipped: |^\s*Tests / },
  { script: 'build', checks: 'build' },
  { script: 'budgets', checks: 'size budgets', needs: 'build', isShown: true },
  { script: 'browser', checks: 'browser tests', needs: 'build', isShown: /^axe: |^\s*\d+ (passed|flaky)/ },
  { script: 'test:engines', checks: 'second engine', needs: 'build', isShown: true },
];

const failed = new Set<string>();
for (const { script, checks, needs, isShown } of gates) {
  if (needs !== undefined && failed.has(needs)) {
    failed.add(script);
    console.log(`✗ ${checks}: not run, because ${needs} failed`);
    continue;
  }
  const began = performance.now();
  const { code, output } = await run(script);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (code === 0) {
    console.log(`✓ ${checks} (${seconds} s)`);
  } else {
    failed.add(script);
    console.log(`✗ ${checks} (${seconds} s); to repeat it: npm run ${script}`);
  }
  const shown = code !== 0 || isShown === true ? output : isShown ? linesOf(output, isShown) : '';
  if (shown !== '') console.log(indented(shown));
}
console.log(`${gates.length - failed.size} passed, ${failed.size} failed`);
process.exitCode = failed.size > 0 ? 1 : 0;

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
