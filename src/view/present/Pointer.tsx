import './pointer.css';
import { useEffect, useRef } from 'react';

export const pointers = ['off', 'laser', 'spotlight'] as const;
export type PointerKind = (typeof pointers)[number];

/** A spot, or a light on one place, that follows the mouse or the finger. Moved without drawing the room again. */
export function Pointer({ kind }: { kind: PointerKind }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      element.current?.style.setProperty('--pointer-x', `${clientX}px`);
      element.current?.style.setProperty('--pointer-y', `${clientY}px`);
    };
    addEventListener('pointermove', follow);
    addEventListener('pointerdown', follow);
    return () => {
      removeEventListener('pointermove', follow);
      removeEventListener('pointerdown', follow);
    };
  }, []);
  return <div ref={element} className={`room-pointer room-pointer-${kind}`} aria-hidden="true" />;
}
