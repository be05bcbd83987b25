import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Commands by which systems start a browser that Playwright can drive as Chromium. The first has no windows of its own, and takes
 * a quarter less of the processor for the same tests.
 */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** The browser that the tests drive, if there is one: `CHROMIUM_PATH`, else Playwright's own, else the system's. */
function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
    return named;
  }
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  return executableNamed(commands);
}

/** The first of some commands that this machine has, as a file. */
export function executableNamed(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** The browser that the tests drive; one is installed where there is none and it can be done without asking. */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const installers = [['npx', 'playwright', 'install', 'chromium']];
  if (process.getuid?.() === 0) {
    installers.push([
      'sh',
      '-c',
      'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium-headless-shell',
    ]);
  }
  for (const [command = '', ...args] of installers) {
    console.error(`There is no Chromium; trying: ${[command, ...args].join(' ')}`);
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. Install Chromium, Google Chrome or Microsoft Edge, ' +
      'or set CHROMIUM_PATH to the file that starts one.',
  );
}

/**
 * What of the browser is not started. The last three draw a list below the address bar, in a process of its own for every
 * window; the others are Playwright's own, which one more flag of this name would take the place of.
 */
const withoutFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

/** How the browser is started: quiet, alone, and without its sandbox where that cannot work. */
export const browserArguments: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${withoutFeatures.join(',')}`,
  ...(process.env['CI'] || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
