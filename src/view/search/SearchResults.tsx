import { type ReactNode, useDeferredValue, useEffect, useId, useLayoutEffect, useMemo, useState } from 'react';
import { search as texts } from '#texts/page/search.ts';
import type { Facts } from '../../model/content/condition.ts';
import { inRegister, type Register } from '../../model/content/words.ts';
import { titleOf } from '../../model/search/ask-report.ts';
import { type Found, find, type Searched } from '../../model/search/find.ts';
import type { FoundWalk } from '../../model/search/walks.ts';
import { Confirm } from './Confirm.tsx';
import { type Door, Doors } from './Doors.tsx';
import { type Card, FoundCard, isCard } from './FoundCard.tsx';
import { FoundList } from './FoundList.tsx';
import { inGroups } from './groups.ts';
import { ReportDialog } from './ReportDialog.tsx';
import type { LiveSearch } from './SearchField.tsx';
import { SlashKey } from './SlashKey.tsx';
import { useCombobox } from './useCombobox.ts';
import './search.css';

/** What a result opens beside the page that it names. */
export type Opens = Exclude<Found, Card>;

interface Props extends LiveSearch {
  readonly searched: Searched;
  readonly register: Register;
  /** `facts` are those of a walk, with what was confirmed. */
  readonly onOpen: (found: Opens, facts: Facts) => void;
  readonly onGo: (pathway: string) => void;
  readonly onDoor: (door: Door) => void;
  readonly onSlash: (on: boolean) => void;
}

/** What a text leads to, as one types: places with what is known there, and all that is told beside them. */
export default function SearchResults(props: Props) {
  const { input, waiting, searched, register, onOpen, onGo, onDoor, onSlash } = props;
  const list = useId();
  const [card, setCard] = useState<{ readonly of: string; readonly card: Card }>();
  const [chosen, setChosen] = useState<{ readonly of: string; readonly facts: Facts }>({ of: '', facts: {} });
  const [report, setReport] = useState<string>();
  const foundFor = useMemo(() => remembering((typed: string) => inGroups(find(typed, searched))), [searched]);

  const open = (found: Found | undefined, text: string) => {
    if (!found) return;
    if (isCard(found)) {
      setCard({ of: text, card: found });
      return;
    }
    combobox.close();
    const confirmed = chosen.of === text ? chosen.facts : {};
    const isWalk = found.kind === 'walk';
    const left = isWalk && (found.notUnderstood.length > 0 || found.proposes.some(({ fact }) => !(fact in confirmed)));
    // What is not used stays in the box, to be put right.
    if (!left) empty(input);
    onOpen(
      found,
      isWalk && isFirstWalk(found, foundFor(text)) ? { ...found.facts, ...confirmed } : isWalk ? found.facts : {},
    );
  };
  const combobox = useCombobox(
    input,
    list,
    (text) => foundFor(text).length,
    (index, text) => open(foundFor(text)[index], text),
    setReport,
  );
  const typed = useDeferredValue(combobox.typed);
  const found = foundFor(typed);
  useLayoutEffect(() => {
    const { current } = waiting;
    current.live = true;
    return () => {
      current.live = false;
    };
  }, [waiting]);
  useEffect(() => {
    // Enter was pressed while this was on its way.
    if (waiting.current.entered) open(foundFor(input.value)[0], input.value);
    waiting.current.entered = false;
  });
  useEffect(() => {
    document.getElementById(`${list}-${combobox.active}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, combobox.active]);

  const shownCard = card?.of === typed ? card.card : undefined;
  const walk = found.find((each) => each.kind === 'walk');
  const away = (go: () => void) => () => {
    combobox.close();
    empty(input);
    go();
  };
  return (
    <>
      <div className="search-panel" hidden={!combobox.open}>
        {shownCard ? (
          <FoundCard
            card={shownCard}
            register={register}
            onBack={() => {
              setCard(undefined);
              input.focus();
            }}
            onGo={(pathway) => away(() => onGo(pathway))()}
          />
        ) : (
          <>
            <FoundList
              id={list}
              found={found}
              active={combobox.active}
              register={register}
              onOpen={(each) => open(each, typed)}
            />
            {walk && (
              <Leftover
                walk={walk}
                register={register}
                chosen={chosen.of === typed ? chosen.facts : {}}
                onChoose={(facts) => setChosen({ of: typed, facts })}
                onOpen={() => open(walk, typed)}
              />
            )}
            {found.length === 0 && typed.trim() !== '' && (
              <Doors
                typed={typed.trim()}
                pathways={searched.pathways}
                onGo={(pathway) => away(() => onGo(pathway))()}
                register={register}
                onDoor={(door) => away(() => onDoor(door))()}
              />
            )}
          </>
        )}
        <div className="search-foot">
          <button type="button" className="button" onClick={() => setReport('')}>
            {texts.report.open}
          </button>
          <SlashKey onChange={onSlash} />
        </div>
      </div>
      {report !== undefined && (
        <ReportDialog
          text={report}
          searched={searched}
          register={register}
          onOpen={(each, facts) => {
            setReport(undefined);
            combobox.close();
            onOpen(each, facts);
          }}
          onClose={() => setReport(undefined)}
        />
      )}
      <div role="status" className="visually-hidden">
        {combobox.open && saidOf(found, walk, register)}
      </div>
    </>
  );
}

interface LeftoverProps {
  readonly walk: FoundWalk;
  readonly register: Register;
  readonly chosen: Facts;
  readonly onChoose: (chosen: Facts) => void;
  readonly onOpen: () => void;
}

/** What of the text is not used yet, once: answers to confirm, words that are not asked, and words that are not understood. */
function Leftover({ walk, register, chosen, onChoose, onOpen }: LeftoverProps) {
  const { pathway, proposes, notAsked, notUnderstood } = walk;
  const line = (text: string): ReactNode => <p className="search-left">{text}</p>;
  return (
    <>
      {proposes.length > 0 && (
        <section className="search-confirm" aria-label={texts.confirm.title}>
          <h2 className="small-heading">{texts.confirm.title}</h2>
          <p className="quiet">{texts.confirm.lead}</p>
          <Confirm pathway={pathway} proposes={proposes} register={register} chosen={chosen} onChoose={onChoose} />
          <button type="button" className="button button-primary" onClick={onOpen}>
            {texts.confirm.go(inRegister(pathway.title, register))}
          </button>
        </section>
      )}
      {notAsked.length > 0 && line(texts.notAsked(notAsked))}
      {notUnderstood.length > 0 && line(texts.notUnderstood(notUnderstood))}
      {notUnderstood.some((word) => /^[\d.,]+/u.test(word)) && line(texts.noUnit)}
    </>
  );
}

function isFirstWalk(found: FoundWalk, all: readonly Found[]): boolean {
  return all.find(({ kind }) => kind === 'walk') === found;
}

function empty(input: HTMLInputElement) {
  input.value = '';
  input.dispatchEvent(new Event('input'));
}

function saidOf([first, ...others]: readonly Found[], walk: FoundWalk | undefined, register: Register): string {
  if (!first) return texts.said.none;
  const open = new Set(walk?.proposes.map(({ fact }) => fact)).size;
  const parts = [
    texts.said.found(others.length + 1, titleOf(first, register)),
    ...(open > 0 ? [texts.said.confirm(open)] : []),
    ...(walk && walk.notUnderstood.length > 0 ? [texts.notUnderstood(walk.notUnderstood)] : []),
  ];
  return parts.join('. ');
}

/** Gives again what it made last for the same text. */
function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: make(text) };
    return last.value;
  };
}
