import type { ReactNode } from 'react';

/**
 * A part that was drawn in the build. Scripts leave its HTML as it stands, without loading what drew it, until the live
 * part takes its place.
 */
export function Drawn({ children }: { children: ReactNode }) {
  if (children !== undefined) return <div className="drawn">{children}</div>;
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty text, with which React keeps the HTML that is there
    <div className="drawn" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
  );
}
