import { type ComponentType, type MouseEvent, useEffect, useRef, useState } from 'react';
import { emptyHtml } from '../controls/emptyHtml.ts';
import { isGuided } from '../guide/narrow.ts';
import type { StartProps } from './startProps.ts';

type Start = ComponentType<Omit<StartProps, 'listed' | 'follows'>>;

interface Props extends Omit<StartProps, 'listed' | 'follows'> {
  /** The scene where it has been loaded before: in the build, and once somebody has come back to it. */
  readonly loaded: Start | undefined;
  readonly load: () => Promise<Start>;
  readonly onOpen: (address: string) => void;
}

/**
 * The start page as it was drawn. Nothing of it needs a script but its links, which are opened here; so what draws it is
 * loaded only when it has to say something else, in other words or in another edition.
 */
export function StartSlot({ loaded, load, onOpen, ...props }: Props) {
  const [Scene, show] = useState(() => loaded);
  const slot = useRef<HTMLDivElement>(null);
  const told = `${props.edition} ${props.register}`;
  const drawn = useRef(told);
  useEffect(() => {
    const stands = slot.current?.hasChildNodes() && drawn.current === told;
    if (Scene || stands) return;
    // Where it cannot be had, what stands stays, and its links are whole.
    load().then(
      (scene) => show(() => scene),
      () => undefined,
    );
  }, [Scene, load, told]);

  const open = (event: MouseEvent) => {
    const { target, metaKey, ctrlKey, shiftKey } = event;
    const link = target instanceof Element && target.closest<HTMLElement | SVGElement>('a');
    const { guide, address } = (link || document.body).dataset;
    const opens = (isGuided() && guide) || address;
    if (!opens || metaKey || ctrlKey || shiftKey) return;
    event.preventDefault();
    onOpen(opens);
  };
  // Else an empty text, with which React keeps the HTML that is there.
  const content = Scene ? { children: <Scene {...props} /> } : { dangerouslySetInnerHTML: emptyHtml };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links inside are what is used
    <div key={Scene && 'live'} ref={slot} onClick={open} suppressHydrationWarning {...content} />
  );
}
