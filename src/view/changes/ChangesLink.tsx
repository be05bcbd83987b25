import { changes as texts } from '#texts/page/changes.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { OpenLink } from '../controls/OpenLink.tsx';
import { useAddresses } from '../given/addresses.ts';
import { useRegister } from '../given/register.ts';
import { useServices } from '../given/services.ts';

/** From a pathway to its part of the page of changes. */
export function ChangesLink({ pathway: { edition, id } }: { pathway: Pathway }) {
  const { write } = useAddresses();
  const { openAddress } = useServices();
  const words = useRegister();
  const href = write({ legs: [{ pathway: 'changes', facts: { of: id } }], edition, words, view: 'step' });
  return (
    <p>
      <OpenLink href={href} onOpen={() => openAddress(href)}>
        {texts.link}
      </OpenLink>
    </p>
  );
}
