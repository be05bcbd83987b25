import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { executableNamed } from './browser.ts';

/**
 * `npm run test:engines`: walk, chart, outline and print in a second engine, Firefox. Where there is none and none can be
 * installed, one line says so and nothing fails: it asks for a browser that not every machine may have.
 */
const commands = ['firefox-esr', 'firefox'];
const install =
  'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends firefox-esr';

const firefox = findFirefox() ?? installedFirefox();
if (!firefox) {
  console.log('Skipped: there is no Firefox. Install Firefox ESR, or set FIREFOX_PATH to the file that starts it.');
} else {
  const { status } = spawnSync('npx', ['playwright', 'test', '--config', 'playwright.engines.config.ts'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, FIREFOX_PATH: firefox },
  });
  process.exitCode = status ?? 1;
}

// The oldest Chrome that is promised, and WebKit: every pathway once.
const chrome = process.env['CHROME_109_PATH'];
const webKit = process.env['WEBKIT_DRIVER_PATH'] || executableNamed(['WebKitWebDriver']);
const screen = executableNamed(['xvfb-run']);
if (chrome) walkOnce('npx', ['tsx', 'test/engines/walk.ts', 'chrome', chrome]);
else console.log('Skipped: there is no Chrome 109. Set CHROME_109_PATH to the file that starts it.');
if (webKit && screen) walkOnce(screen, ['-a', 'npx', 'tsx', 'test/engines/walk.ts', 'webkit', webKit]);
else console.log('Skipped: there is no WebKit. Install webkit2gtk-driver and xvfb.');

function walkOnce(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exitCode = status ?? 1;
}

function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, and there is no such file.`);
  return named || executableNamed(commands);
}

/** Only a build machine is changed without being asked: as its administrator, with Debian's own packages. */
function installedFirefox(): string | undefined {
  if (!process.env['CI'] || process.getuid?.() !== 0 || !executableNamed(['apt-get'])) return undefined;
  console.error(`There is no Firefox; trying: ${install}`);
  spawnSync('sh', ['-c', install], { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
  return findFirefox();
}
