import type { MouseEvent, ReactNode } from 'react';

interface Props {
  readonly href: string;
  readonly onOpen: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link within the app: it can be copied and opened elsewhere, and a plain click does not load the page again. */
export function OpenLink({ href, onOpen, className, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <a href={href} className={className} onClick={follow}>
      {children}
    </a>
  );
}
