/** No other device can open an address that names this one. */
export function isOnlyHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
