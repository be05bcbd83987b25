import { lesson as texts } from '#texts/teach/lesson.ts';
import { useAddresses } from '../given/addresses.ts';
import { useDevice, useShelf } from '../given/device.ts';
import { useListed } from '../given/listed.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { useServices } from '../given/services.ts';
import { fragmentOf } from '../keep/fragment.ts';
import { usePractiseAddress } from '../practise/addresses.ts';
import { titleOf } from '../session/jumps.ts';
import { partOfWalk } from '../session/lesson.ts';

/** The walk as a lesson: a part for each pathway that was walked, with its answers as what is planned. */
export function LessonCard({ pathway, addressOf }: PaneProps) {
  const register = useRegister();
  const addresses = useAddresses();
  const listed = useListed();
  const device = useDevice();
  const shelf = useShelf('lessons');
  const { openAddress } = useServices();
  const practiseAddress = usePractiseAddress(pathway.edition, register);
  const make = () => {
    const { legs } = addresses.read(fragmentOf(addressOf({ view: 'step' })));
    const parts = legs.map(({ pathway: id, entries }) =>
      partOfWalk(pathway.edition, id, Object.fromEntries(entries), titleOf(id, listed, register)),
    );
    const id = device.newId();
    const title = titleOf(pathway.id, listed, register);
    shelf.put({ id, changed: device.now(), title, minutes: 0, parts });
    openAddress(practiseAddress({ lesson: id }));
  };
  return (
    <section className="replay-slides" aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <p className="quiet">{texts.intro}</p>
      <button type="button" className="button" onClick={make}>
        {texts.ofWalk}
      </button>
    </section>
  );
}
