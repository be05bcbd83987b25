import { Fragment, useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import { search as texts } from '#texts/search.ts';
import { type Found, type Searched, search } from '../../model/search.ts';
import { inRegister } from '../../model/words.ts';
import { FoundWalk } from './FoundWalk.tsx';
import type { LiveSearch } from './SearchField.tsx';
import { SlashKey } from './SlashKey.tsx';
import { useCombobox } from './useCombobox.ts';
import './search.css';

interface Props extends LiveSearch {
  readonly searched: Searched;
  readonly onOpen: (found: Found) => void;
  readonly onSlash: (on: boolean) => void;
}

/** What a query leads to, as one types: places with what is known there, options, questions and words. */
export default function SearchResults({ input, entered, searched, onOpen, onSlash }: Props) {
  const list = useId();
  const open = (found: Found | undefined) => {
    if (!found) return;
    combobox.close();
    // What is not used stays in the box, to be put right.
    if (found.kind !== 'walk' || found.missed.length === 0) {
      input.value = '';
      input.dispatchEvent(new Event('input'));
    }
    onOpen(found);
  };
  const combobox = useCombobox(
    input,
    list,
    (typed) => search(typed, searched).length,
    (index, typed) => open(search(typed, searched)[index]),
  );
  const typed = useDeferredValue(combobox.typed);
  const found = useMemo(() => search(typed, searched), [typed, searched]);
  // Enter was pressed while this was on its way.
  const waiting = useRef(entered);
  useEffect(() => {
    if (waiting.current) open(search(input.value, searched)[0]);
    waiting.current = false;
  });
  useEffect(() => {
    document.getElementById(`${list}-${combobox.active}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, combobox.active]);

  const [first] = found;
  const nameOf = (each: Found) => nameIn(each, searched);
  return (
    <>
      <div className="search-panel" hidden={!combobox.open}>
        <div id={list} role="listbox" aria-label={texts.results}>
          {groupsOf(found).map(({ kind, results }) => (
            <Fragment key={kind}>
              {/* biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox */}
              <div role="group" aria-label={texts.groups[kind]} className={`search-group search-${kind}`}>
                <p aria-hidden="true" className="small-heading">
                  {texts.groups[kind]}
                </p>
                {results.map(({ each, index }) => (
                  // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input
                  <div
                    key={index}
                    id={`${list}-${index}`}
                    role="option"
                    aria-selected={index === combobox.active}
                    className={`search-result ${index === (combobox.active ?? 0) ? 'is-next' : ''}`}
                    onClick={() => open(each)}
                  >
                    <p className="search-name">
                      {nameOf(each)}
                      {index === (combobox.active ?? 0) && (
                        <span aria-hidden="true" className="search-enter">
                          {texts.enter}
                        </span>
                      )}
                    </p>
                    {each.kind === 'walk' ? (
                      <FoundWalk found={each} register={searched.register} />
                    ) : (
                      <p className="quiet">{aboutOf(each, searched)}</p>
                    )}
                  </div>
                ))}
              </div>
            </Fragment>
          ))}
        </div>
        {found.length === 0 && <p className="search-none">{texts.none(typed.trim())}</p>}
        <SlashKey onChange={onSlash} />
      </div>
      <div role="status" className="visually-hidden">
        {combobox.open &&
          (first ? texts.said.found(found.length, saidOf(first, nameOf(first), searched)) : texts.said.none)}
      </div>
    </>
  );
}

const groupNames = { walk: 'walks', option: 'options', question: 'questions', term: 'terms' } as const;

function groupsOf(found: readonly Found[]) {
  const numbered = found.map((each, index) => ({ each, index }));
  return (['walk', 'option', 'question', 'term'] as const)
    .map((kind) => ({ kind: groupNames[kind], results: numbered.filter(({ each }) => each.kind === kind) }))
    .filter(({ results }) => results.length > 0);
}

function nameIn(found: Found, { register }: Searched): string {
  switch (found.kind) {
    case 'walk':
      return inRegister(found.pathway.title, register);
    case 'option':
      return inRegister(found.pathway.options[found.option]?.says ?? found.option, register);
    case 'question':
      return inRegister(found.pathway.questions[found.fact]?.asks ?? found.fact, register);
    case 'term':
      return found.term.term;
  }
}

function aboutOf(found: Exclude<Found, { readonly kind: 'walk' }>, { register }: Searched): string {
  if (found.kind === 'term') return found.term.means;
  const title = inRegister(found.pathway.title, register);
  return found.kind === 'question' ? texts.questionIn(title) : texts.inPathway(title);
}

function saidOf(found: Found, name: string, searched: Searched): string {
  if (found.kind !== 'walk') return `${name}. ${aboutOf(found, searched)}`;
  const missed = found.missed.map(({ text, why }) => texts.missed.part(text, why));
  return [name, ...(missed.length > 0 ? [`${texts.missed.heading}: ${missed.join('; ')}`] : [])].join('. ');
}
