import type { ComponentProps, MouseEvent } from 'react';

interface Props extends Omit<ComponentProps<'a'>, 'onClick'> {
  readonly href: string;
  readonly onOpen: () => void;
}

/** A link within the app: it can be copied and opened elsewhere, and a plain click does not load the page again. */
export function OpenLink({ href, onOpen, children, ...link }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <a {...link} href={href} onClick={follow}>
      {children}
    </a>
  );
}
