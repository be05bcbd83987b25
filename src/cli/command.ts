import { cli } from '#texts/tools/cli.ts';

/** Runs a command and ends the process with its exit code. Options that it does not know are bad input, not a crash. */
export async function command(usage: string, run: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    if (!isBadOption(error)) throw error;
    process.exitCode = refuse([error.message, cli.usage(usage)]);
  }
}

/** Says what is wrong and what would be right. */
export function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}

/** What `parseArgs` of Node throws for an option that does not exist or lacks its value. */
function isBadOption(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
