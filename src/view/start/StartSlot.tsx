import { type ComponentType, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { StartProps } from './StartScene.tsx';

interface Props extends StartProps {
  /** The scene where it has been loaded before: in the build, and once somebody has come back to it. */
  readonly loaded: ComponentType<StartProps> | undefined;
  readonly load: () => Promise<ComponentType<StartProps>>;
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
    const address = target instanceof Element && target.closest('[data-address]')?.getAttribute('data-address');
    if (!address || metaKey || ctrlKey || shiftKey) return;
    event.preventDefault();
    onOpen(address);
  };
  if (Scene) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links inside are what is used
      <div key="live" onClick={open}>
        <Scene {...props} />
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links inside are what is used
    <div
      ref={slot}
      onClick={open}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty text, with which React keeps the HTML that is there
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}
