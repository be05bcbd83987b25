import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** How many things stand inside, said beside the title. */
  readonly count?: number;
  readonly open?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Room for one that comes later, so that nothing moves when it does: as high as its line is while it is folded. */
export function FoldedRoom() {
  return <div style={{ minHeight: 'calc(2.75rem + 1px)' }} />;
}

/** One line that opens: for what matters second. It works before scripts, and the browser's own search opens it. */
export function Folded({ title, count, open = false, className = '', children }: Props) {
  return (
    <details className={`folded ${className}`} open={open}>
      <summary className="opens">
        {title}
        {count !== undefined && ` (${count})`}
      </summary>
      <div className="folded-content">{children}</div>
    </details>
  );
}
