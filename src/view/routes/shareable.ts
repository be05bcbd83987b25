/** An address of this site as it opens from anywhere. */
export function shareable(address: string): string {
  return new URL(address, document.baseURI).href;
}
