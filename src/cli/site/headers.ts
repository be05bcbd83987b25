import { createHash } from 'node:crypto';

/** What a policy calls a script or a style sheet that stands in a page. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Who may show the site in a frame: `FRAME_ANCESTORS` when the site is built or served, such as `'self' https://clinic.example`. */
function frameAncestors(): string {
  const given = (process.env['FRAME_ANCESTORS'] ?? "'self'").trim();
  if (!/^('none'|('self'|[\w.*:/-]+)( ('self'|[\w.*:/-]+))*)$/.test(given)) {
    throw new Error(
      `FRAME_ANCESTORS is "${given}"; it takes 'none', or 'self' and addresses with spaces between them.`,
    );
  }
  return given;
}

/** What a page may do, wherever it stands: nothing runs but our own files, and nothing is asked of any other place. */
const policyWith = (...sheets: readonly string[]) => [
  "default-src 'none'",
  "script-src 'self'",
  ["style-src 'self'", ...sheets].join(' '),
  // React writes positions and sizes of the chart as style attributes.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes HTML or code; the one policy that src/app/device/trusted.ts makes lets files of the site become workers.
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/**
 * The policy as an element of a page, with the hashes of the style sheets that stand in it. Who may frame the page can only be
 * said in a header.
 */
export function policyOfPages(sheets: readonly string[]): string {
  return policyWith(...sheets).join('; ');
}

/** What a page that is one file may do: run this script, show these styles, and ask nobody for anything. */
export function policyOfPortable(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'worker-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What the device could tell, and this site never asks. */
const neverAsked = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** What a server sends with every page. `vite preview` sends these, and the build writes them for hosts that read `_headers`. */
export const headers: Readonly<Record<string, string>> = {
  // The sheet in a page is named by the page itself, and both policies hold. A header that named it would have to be
  // changed on every host with every release, and would leave the page without its looks where that was forgotten.
  'Content-Security-Policy': [...policyWith("'unsafe-inline'"), `frame-ancestors ${frameAncestors()}`].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [
    ...neverAsked.map((feature) => `${feature}=()`),
    'fullscreen=(self)',
    'clipboard-write=(self)',
  ].join(', '),
};

/** How long a browser keeps what stands in assets/: it never changes under its name. */
export const cachingOfAssets = 'public, max-age=31536000, immutable';

/** The headers as the `_headers` file of static hosts. */
export function headersFile(): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${lines.join('')}/assets/*\n  Cache-Control: ${cachingOfAssets}\n`;
}
