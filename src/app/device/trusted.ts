/** What a browser with Trusted Types offers; the library of TypeScript does not know it yet. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => unknown;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/**
 * The one rule for what may become a script or a worker by its address: a file of this site, beside this very module. HTML
 * and code made of text have no rule, so the browser refuses them. Whatever starts a worker imports this module first.
 */
trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    const { href } = new URL(url, document.baseURI);
    if (href.startsWith(siteFolder())) return href;
    throw new TypeError(`${href} is not a script of this site`);
  },
});

/** Absolute address of the folder that the site stands in. */
export function siteFolder(): string {
  return new URL(document.documentElement.dataset['root'] ?? './', document.baseURI.replace(/[?#].*$/, '')).href;
}
