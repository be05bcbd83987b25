import { practise as texts } from '#texts/teach/practise.ts';
import { unpacked } from '../../kept/packed.ts';
import { useAddresses } from '../given/addresses.ts';
import { useDevice, useShelf } from '../given/device.ts';
import { useRegister } from '../given/register.ts';
import { usePractiseAddress } from './addresses.ts';
import { Problems } from './Problems.tsx';
import type { PractiseProps } from './practising.ts';

/** A recorded walk that came in an address. It is played where its pathway is, once the person has taken it. */
export function GivenRecording({
  packed,
  edition,
  isKnown,
  hrefOf,
  onOpen,
}: PractiseProps & { readonly packed: string }) {
  const register = useRegister();
  const addresses = useAddresses();
  const practiseAddress = usePractiseAddress(edition, register);
  const device = useDevice();
  const shelf = useShelf('recordings');
  const home = practiseAddress({});
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
    const id = device.newId();
    shelf.put({ ...given, id, changed: device.now() });
    device.hold('recording', id);
    const { register: words } = addresses.editionOf(given.edition);
    onOpen(
      addresses.write({ legs: [{ pathway: given.pathway, facts: {} }], edition: given.edition, words, view: 'replay' }),
    );
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
