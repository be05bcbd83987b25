import { listings, summaries } from 'virtual:listings';
import { useEffect } from 'react';
import { StartScene } from '../view/start/StartScene.tsx';
import type { StartProps } from '../view/start/startProps.ts';

/** The first screen of an edition, with the summaries that it follows and the pathways that it lists. */
export function StartPage(props: Omit<StartProps, 'listed' | 'follows'>) {
  const isOwn = ({ edition }: { readonly edition: string }) => edition === props.edition;
  useEffect(() => {
    void import('./services/lastWalk.ts').then(({ leadBack }) => leadBack());
  }, []);
  return <StartScene {...props} listed={listings.filter(isOwn)} follows={summaries.filter(isOwn)} />;
}
