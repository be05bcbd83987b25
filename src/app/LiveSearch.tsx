import { useMemo } from 'react';
import { search as texts } from '#texts/page/search.ts';
import type { Address, Leg, Place } from '../model/address/address.ts';
import { sceneViews } from '../model/address/views.ts';
import type { Facts } from '../model/content/condition.ts';
import type { EditionId } from '../model/content/edition.ts';
import { inRegister, type Register } from '../model/content/words.ts';
import { makeReady } from '../model/search/find.ts';
import type { FoundWalk } from '../model/search/walks.ts';
import { SourcesContext } from '../view/controls/Sourced.tsx';
import { useLoaded } from '../view/pathway/useLoaded.ts';
import { Waiting } from '../view/pathway/Waiting.tsx';
import type { Door } from '../view/search/Doors.tsx';
import type { LiveSearch as LiveSearchProps } from '../view/search/SearchField.tsx';
import SearchResults, { type Opens } from '../view/search/SearchResults.tsx';
import { addresses, readAddress, writeAddress } from './address.ts';
import { loadAll } from './catalogue/all.ts';
import { loadTold } from './services/reference.ts';

interface Props extends LiveSearchProps {
  readonly edition: EditionId;
  readonly words: Register;
  /** The walk on the page. */
  readonly leg: Leg | undefined;
  readonly onOpen: (address: Address) => void;
}

/** The search over everything that the edition tells. Loaded when somebody comes to the box. */
export function LiveSearch({ input, waiting, edition, words, leg, onOpen }: Props) {
  const load = useMemo(() => () => loadIndex(edition), [edition]);
  const index = useLoaded(load, true);
  const searched = useMemo(() => index.value && { ...index.value.searched, here: leg }, [index.value, leg]);
  if (!index.value || !searched) return index.failed ? <Waiting loaded={index} /> : null;
  const here = { edition, words, leg };
  return (
    <SourcesContext value={index.value.sources}>
      <SearchResults
        input={input}
        waiting={waiting}
        searched={searched}
        register={words}
        onOpen={(found, facts) => onOpen(addressOf(found, facts, here))}
        onGo={(pathway) => onOpen(addressAt(here, pathway, {}))}
        onDoor={(door) => onOpen(doorAddress(door, here))}
        onSlash={keepSlash}
      />
    </SourcesContext>
  );
}

async function loadIndex(edition: EditionId) {
  const [{ pathways, sources }, { reference, terms }, { cases }, { lexicon }] = await Promise.all([
    loadAll(edition),
    loadTold(edition),
    import('../../pathways/cases/all.ts'),
    import('../../pathways/words/en/all.ts'),
  ]);
  return {
    searched: makeReady({
      ...reference,
      pathways,
      terms,
      cases: cases.filter((each) => each.edition === edition),
      lexicon,
    }),
    sources: Object.fromEntries(sources.map((source) => [source.id, source])),
  };
}

type Here = Pick<Props, 'edition' | 'words' | 'leg'>;

function addressAt({ edition, words }: Here, pathway: string, facts: Facts, view: Place['view'] = 'step'): Address {
  return readAddress(writeAddress({ legs: [{ pathway, facts }], edition, words, view }));
}

/** The walk on the page in another view; where there is none, the pathway that finds the right one. */
function addressHere(here: Here, view: Place['view'] | undefined): Address {
  const { guide = '' } = addresses.editionOf(here.edition);
  return addressAt(here, here.leg?.pathway ?? guide, here.leg?.facts ?? {}, view);
}

/** Where a result opens. A question opens among all facts of its pathway, and a view on the walk that is on the page. */
function addressOf(found: Opens, facts: Facts, here: Here): Address {
  const { leg } = here;
  switch (found.kind) {
    case 'walk': {
      const notes = notesOf(found, facts, here.words);
      return { ...addressAt(here, found.pathway.id, facts), ...(notes.length > 0 ? { notes } : {}) };
    }
    case 'not-covered':
      return addressAt(here, found.pathway.id, found.facts);
    case 'pathway':
      return addressAt(here, found.pathway.id, {});
    case 'option':
    case 'question': {
      const { id } = found.pathway;
      return addressAt(here, id, leg?.pathway === id ? leg.facts : {}, found.kind === 'question' ? 'facts' : 'step');
    }
    case 'case':
      return addressAt(here, 'practise', { case: found.told.id });
    case 'page':
      return addressAt(here, found.page, {});
    case 'view': {
      const view = sceneViews.find((known) => known === found.view);
      return addressHere(here, view);
    }
  }
}

/** What the page says of a search that is not used whole: answers that wait to be confirmed, and words not understood. */
function notesOf({ pathway, proposes, notUnderstood }: FoundWalk, facts: Facts, words: Register): string[] {
  const open = proposes.filter(
    ({ fact }, index, all) => !(fact in facts) && all.findIndex((each) => each.fact === fact) === index,
  );
  const nameOf = (fact: string) => inRegister(pathway.questions[fact]?.name ?? fact, words);
  return [
    ...(open.length > 0
      ? [texts.note.open(open.map((each) => texts.note.openPart(nameOf(each.fact), each.words)))]
      : []),
    ...(notUnderstood.length > 0 ? [texts.note.notUnderstood(notUnderstood)] : []),
  ];
}

function doorAddress(door: Door, here: Here): Address {
  switch (door) {
    case 'site':
      return readAddress(writeAddress({ legs: [], edition: here.edition, words: here.words, view: 'step' }));
    case 'questions':
      return addressHere(here, 'questions');
  }
}

/** Keeps the choice on the device; first.js reads it. */
function keepSlash(on: boolean) {
  try {
    if (on) localStorage.removeItem('slash');
    else localStorage.setItem('slash', 'off');
  } catch {
    // Storage is refused: the choice holds for this visit.
  }
}
