import type { ReactNode } from 'react';
import { frame as texts } from '#texts/page/frame.ts';
import type { Trail } from '../frame/TrailNav.tsx';
import { TrailNav } from '../frame/TrailNav.tsx';

/** A page that is read and not walked. */
export function InfoPage({ title, trail, children }: { title: string; trail: readonly Trail[]; children: ReactNode }) {
  return (
    <div className="info-page">
      <TrailNav label={texts.trail} trail={trail} />
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </div>
  );
}
