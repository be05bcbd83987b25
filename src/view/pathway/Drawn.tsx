import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { emptyHtml } from '../controls/emptyHtml.ts';

interface Props {
  readonly children: ReactNode;
  /** Is told what had the focus in it when it goes. */
  readonly focused?: RefObject<string | undefined>;
}

/**
 * A part that was drawn in the build. Scripts leave its HTML as it stands, without loading what drew it, until the live
 * part takes its place.
 */
export function Drawn({ children, focused }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawn = place.current;
    return () => {
      if (focused) focused.current = focusedIn(drawn);
    };
  }, [focused]);
  if (children !== undefined) return <div className="drawn">{children}</div>;
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing, with which React keeps the HTML that is there
    <div ref={place} className="drawn" suppressHydrationWarning dangerouslySetInnerHTML={emptyHtml} />
  );
}

/** What finds again what has the focus in a place, once the place is drawn anew: a card, an answer of it, or one of an outline. */
function focusedIn(place: Element | null): string | undefined {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !place?.contains(activeElement)) return undefined;
  const { card } = activeElement.dataset;
  const row = activeElement.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const outlined = activeElement.closest<HTMLElement>('[data-outline]')?.dataset['outline'];
  if (outlined !== undefined) return `[data-outline="${outlined}"] [data-row="${row}"] button`;
  return card && `[data-card="${card}"]${row === undefined ? ':not([data-row])' : `[data-row="${row}"]`}`;
}
