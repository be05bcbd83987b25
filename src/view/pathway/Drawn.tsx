import type { ReactNode } from 'react';

/** Nothing, as HTML that a browser with Trusted Types lets pass. */
const nothing =
  (globalThis as { readonly trustedTypes?: { readonly emptyHTML: string } }).trustedTypes?.emptyHTML ?? '';

/**
 * A part that was drawn in the build. Scripts leave its HTML as it stands, without loading what drew it, until the live
 * part takes its place.
 */
export function Drawn({ children }: { children: ReactNode }) {
  if (children !== undefined) return <div className="drawn">{children}</div>;
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing, with which React keeps the HTML that is there
    <div className="drawn" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: nothing }} />
  );
}
