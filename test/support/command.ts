import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { vi } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What a command printed, and with which code it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Starts a command as its script in package.json does, and waits for its end. A process of its own takes seconds. */
export async function started(name: string, args: readonly string[]): Promise<Ended> {
  const command = promisify(execFile)(process.execPath, ['--import', 'tsx', `src/cli/${name}.ts`, ...args], {
    cwd: root,
  });
  return command.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      out: error.stdout,
      err: error.stderr,
    }),
  );
}

let before: Promise<unknown> = Promise.resolve();
let count = 0;

/** Runs a command in this process: what it reads and prints is its own, so one runs after the other. */
export function ran(name: string, args: readonly string[]): Promise<Ended> {
  const run = before.then(() => runHere(name, args));
  before = run.catch(() => undefined);
  return run;
}

async function runHere(name: string, args: readonly string[]): Promise<Ended> {
  const { argv, exitCode } = process;
  const [out, err]: [string[], string[]] = [[], []];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line) => void out.push(`${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line) => void err.push(`${line}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0),
  ];
  process.argv = [...argv.slice(0, 1), name, ...args];
  process.exitCode = undefined;
  count += 1;
  try {
    // A command runs when it is loaded, so each time it is another module.
    await import(/* @vite-ignore */ `${resolve(root, 'src/cli', name)}.ts?${count}`);
    return { code: Number(process.exitCode ?? 0), out: out.join(''), err: err.join('') };
  } catch (error) {
    // What a command does not catch itself ends its process.
    return { code: 1, out: out.join(''), err: `${err.join('')}${error}` };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.argv = argv;
    process.exitCode = exitCode;
  }
}
