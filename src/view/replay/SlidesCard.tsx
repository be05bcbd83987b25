import { useEffect, useState } from 'react';
import { replay as texts } from '#texts/teach/replay.ts';
import { slides as slideTexts } from '#texts/teach/slides.ts';
import type { DeckStep } from '../../model/handouts/deck.ts';
import { SteadyButton } from '../controls/SteadyButton.tsx';
import { useDevice } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { useServices } from '../given/services.ts';
import { PrintDeck } from './PrintDeck.tsx';

interface Props extends PaneProps {
  readonly title: string;
  readonly steps: readonly DeckStep[];
}

type State = 'making' | 'made' | 'failed';

/** A walk or a recording as slides: a file for PowerPoint, or a print with one step a page. */
export function SlidesCard({ title, steps, ...props }: Props) {
  const register = useRegister();
  const { pathway, chart, source, addressOf } = props;
  const { writeSlides } = useServices();
  const device = useDevice();
  const [state, setState] = useState<State>();
  const [printing, setPrinting] = useState(false);
  const save = async () => {
    setState('making');
    try {
      device.download(
        `${slideTexts.file(pathway.id)}.pptx`,
        await writeSlides({ pathway, chart, source, steps, register, address: addressOf({ view: 'step' }) }),
      );
      setState('made');
    } catch {
      setState('failed');
    }
  };
  useEffect(() => {
    if (!printing) return;
    const over = () => setPrinting(false);
    window.addEventListener('afterprint', over);
    // Two frames, so that the slides stand before they are printed.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
    return () => window.removeEventListener('afterprint', over);
  }, [printing]);
  return (
    <section className="replay-slides" aria-label={title}>
      <h3>{title}</h3>
      <p className="quiet">{texts.slidesHow}</p>
      <div className="button-row">
        <SteadyButton off={state === 'making'} onClick={() => void save()}>
          {texts.pptx}
        </SteadyButton>
        <button type="button" className="button" onClick={() => setPrinting(true)}>
          {texts.print}
        </button>
      </div>
      <p role="status">{state ? texts[state] : ''}</p>
      {printing && <PrintDeck {...props} steps={steps} />}
    </section>
  );
}
