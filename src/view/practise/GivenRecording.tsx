import { practise as texts } from '#texts/practise.ts';
import { unpacked } from '../../kept/packed.ts';
import { useDevice, useShelf } from '../common/device.ts';
import { practiseAddress } from './addresses.ts';
import type { PractiseProps } from './PractiseScene.tsx';
import { Problems } from './Problems.tsx';

/** A recorded walk that came in an address. It is played where its pathway is, once the person has taken it. */
export function GivenRecording({
  packed,
  edition,
  register,
  isKnown,
  hrefOf,
  onOpen,
}: PractiseProps & { readonly packed: string }) {
  const device = useDevice();
  const shelf = useShelf('recordings');
  const home = practiseAddress(edition, register, {});
  const { entries, problems } = unpacked('recordings', packed);
  const [given] = entries;
  if (!given || !isKnown(given.edition, given.pathway)) {
    return (
      <Problems
        problems={given ? [texts.problems.pathway] : problems}
        back={{ href: hrefOf(home), onOpen: () => onOpen(home) }}
      />
    );
  }
  const keep = () => {
    shelf.put({ ...given, id: device.newId(), changed: device.now() });
    onOpen(`#/${given.pathway}?${given.edition === 'patient' ? '' : `edition=${given.edition}&`}view=replay`);
  };
  return (
    <section className="notice practise-given" aria-labelledby="given-title">
      <h2 id="given-title">{texts.recording.title}</h2>
      <p>{texts.recording.steps(given.title, given.steps.length)}</p>
      <p>{texts.recording.says}</p>
      <button type="button" className="button primary" onClick={keep}>
        {texts.recording.keep}
      </button>
    </section>
  );
}
