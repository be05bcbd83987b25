/** Nothing, as HTML that a browser with Trusted Types lets pass. With it React keeps what stands in an element as it is. */
export const emptyHtml = {
  __html: (globalThis as { readonly trustedTypes?: { readonly emptyHTML: string } }).trustedTypes?.emptyHTML ?? '',
};
