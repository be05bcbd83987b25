import type { SceneView } from '../../model/address/views.ts';

/** The same walk in another view. */
export function inView(address: string, view: SceneView): string {
  const last = address.slice(address.lastIndexOf('/'));
  return `${address}${last.includes('?') ? '&' : '?'}view=${view}`;
}

/** No other device can open an address that names this one. */
export function isOnlyHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** The walk before this part was entered. Nothing at its first part. Settings stand in the last part of an address. */
export function withoutLastPart(address: string): string | undefined {
  const parts = address.slice(2).split('/');
  const last = parts.pop();
  if (last === undefined || parts.length === 0) return undefined;
  const settings = (last.split('?')[1] ?? '').split('&').filter((pair) => /^(edition|words)=/.test(pair));
  const before = parts.join('/');
  if (settings.length === 0) return `#/${before}`;
  return `#/${before}${(parts.at(-1) ?? '').includes('?') ? '&' : '?'}${settings.join('&')}`;
}
