import { useMemo } from 'react';
import { search as texts } from '#texts/search.ts';
import type { Edition } from '../model/definition.ts';
import type { Found } from '../model/search.ts';
import type { Register } from '../model/words.ts';
import { useLoaded } from '../view/pathway/useLoaded.ts';
import { Waiting } from '../view/pathway/Waiting.tsx';
import type { LiveSearch as LiveSearchProps } from '../view/search/SearchField.tsx';
import SearchResults from '../view/search/SearchResults.tsx';
import { type Address, type Leg, readAddress, writeAddress } from './address.ts';
import { catalogue, loadAll } from './catalogue.ts';

interface Props extends LiveSearchProps {
  readonly edition: Edition;
  readonly words: Register;
  /** The walk on the page. */
  readonly leg: Leg | undefined;
  readonly onOpen: (address: Address) => void;
}

/** The search over everything that the edition tells. Loaded when somebody comes to the box. */
export function LiveSearch({ input, entered, edition, words, leg, onOpen }: Props) {
  const load = useMemo(() => () => loadIndex(edition), [edition]);
  const index = useLoaded(load, true);
  const searched = useMemo(
    () => index.value && { ...index.value, here: leg, register: words },
    [index.value, leg, words],
  );
  if (!searched) return index.failed ? <Waiting loaded={index} /> : null;
  return (
    <SearchResults
      input={input}
      entered={entered}
      searched={searched}
      onOpen={(found) => onOpen(addressOf(found, { edition, words, leg }))}
      onSlash={keepSlash}
    />
  );
}

async function loadIndex(edition: Edition) {
  const [{ pathways }, { glossary }] = await Promise.all([loadAll(edition), import('../../pathways/glossary.ts')]);
  const order = catalogue.filter((entry) => entry.edition === edition).map(({ id }) => id);
  return { pathways: pathways.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)), terms: glossary };
}

/** Where a result opens. A question opens among all facts of its pathway, and a word among the words explained. */
function addressOf(found: Found, { edition, words, leg }: Pick<Props, 'edition' | 'words' | 'leg'>): Address {
  const pathway = found.kind === 'term' ? 'glossary' : found.pathway.id;
  const facts = found.kind === 'walk' ? found.facts : leg?.pathway === pathway ? leg.facts : {};
  const view = found.kind === 'question' ? 'facts' : 'step';
  const missed = found.kind === 'walk' ? found.missed.map(({ text, why }) => texts.missed.part(text, why)) : [];
  const address = readAddress(writeAddress({ legs: [{ pathway, facts }], edition, words, view }));
  return missed.length > 0 ? { ...address, notes: [texts.note(missed)] } : address;
}

/** Keeps the choice on the device; theme.js reads it. */
function keepSlash(on: boolean) {
  try {
    if (on) localStorage.removeItem('slash');
    else localStorage.setItem('slash', 'off');
  } catch {
    // Storage is refused: the choice holds for this visit.
  }
}
