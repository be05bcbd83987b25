import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { practise as texts } from '#texts/teach/practise.ts';
import { readEntries } from '../../kept/reading.ts';
import type { EntryOf } from '../../kept/shelves.ts';
import { unsure } from '../../model/content/condition.ts';
import { keyOf } from '../../model/content/definition.ts';
import { levels } from '../../model/content/practice.ts';
import { inRegister } from '../../model/content/words.ts';
import { OpenLink } from '../controls/OpenLink.tsx';
import { useDevice, useShelf } from '../given/device.ts';
import { useRegister } from '../given/register.ts';
import { useLoaded } from '../pathway/useLoaded.ts';
import { Waiting } from '../pathway/Waiting.tsx';
import { usePractiseAddress } from './addresses.ts';
import { CaseFacts } from './CaseFacts.tsx';
import type { PractiseProps } from './practising.ts';

type OwnCase = EntryOf<'cases'>;
type Draft = Omit<OwnCase, 'id' | 'changed'>;

/** A trainer writes a case. What it leads to is shown, never typed: it follows from the pathway. */
export function CaseForm(props: PractiseProps & { readonly written: OwnCase | undefined }) {
  const register = useRegister();
  const { written, pathways, load, edition, hrefOf, onOpen } = props;
  const practiseAddress = usePractiseAddress(edition, register);
  const device = useDevice();
  const shelf = useShelf('cases');
  // A pathway without options has no list to predict.
  const withLists = pathways.filter(({ options }) => Object.keys(options).length > 0);
  const name = `case ${written?.id ?? 'new'}`;
  const [draft, setDraft] = useState<Draft>(
    () =>
      heldDraft(device.held(name)) ??
      written ?? {
        ...nothing,
        edition,
        pathway: (withLists.find(({ id, summary }) => id === summary.edition.example) ?? withLists[0])?.id ?? '',
      },
  );
  const [needs, setNeeds] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { edition: whose, pathway: id } = draft;
  const loaded = useLoaded(
    useCallback(() => load(whose, id), [load, whose, id]),
    true,
  );
  // Own cases of both editions are listed together: one of the other edition keeps its pathway, beside those of this one.
  const elsewhere = written && !withLists.some((each) => keyOf(each) === keyOfCase(written)) ? written : undefined;
  const { edition: otherEdition = whose, pathway: otherId = id } = elsewhere ?? {};
  const other = useLoaded(
    useCallback(() => load(otherEdition, otherId), [load, otherEdition, otherId]),
    elsewhere !== undefined,
  ).value?.pathway;
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    // What is typed stands through a reload, until it is kept or left.
    device.hold(name, JSON.stringify({ ...draft, ...part }));
    setNeeds([]);
  };
  const home = practiseAddress({});
  const save = (event: FormEvent) => {
    event.preventDefault();
    const missing = loaded.value ? missingIn(draft, Object.keys(loaded.value.pathway.questions)) : [];
    setNeeds(missing);
    if (missing.length > 0) return;
    shelf.put({ ...draft, id: written?.id ?? device.newId(), changed: device.now() });
    device.hold(name, undefined);
    onOpen(home);
  };
  return (
    <form className="practise case-form" onSubmit={save} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {texts.write.title}
      </h2>
      <p>{texts.write.intro}</p>
      <label className="field">
        {texts.write.name}
        <input
          type="text"
          maxLength={120}
          value={draft.title}
          onChange={({ target }) => change({ title: target.value })}
        />
      </label>
      <label className="field">
        {texts.write.vignette}
        <textarea
          rows={5}
          maxLength={2000}
          value={draft.vignette}
          onChange={({ target }) => change({ vignette: target.value })}
        />
      </label>
      <label className="field">
        {texts.write.level}
        <select
          value={draft.level}
          onChange={({ target }) => change({ level: levels.find((each) => each === target.value) ?? 'easy' })}
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {texts.levels[level]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {texts.write.pathway}
        <select
          value={keyOfCase(draft)}
          onChange={({ target }) => {
            const chosen = withLists.find((each) => keyOf(each) === target.value);
            const of = chosen ? { edition: chosen.edition, pathway: chosen.id } : elsewhere;
            if (of) change({ edition: of.edition, pathway: of.pathway, facts: {}, clues: {}, remarks: {} });
          }}
        >
          {elsewhere && (
            <option value={keyOfCase(elsewhere)}>
              {texts.write.elsewhere(
                other ? inRegister(other.title, register) : otherId,
                other?.summary.edition.text ?? otherEdition,
              )}
            </option>
          )}
          {withLists.map((each) => (
            <option key={keyOf(each)} value={keyOf(each)}>
              {inRegister(each.title, register)}
            </option>
          ))}
        </select>
      </label>
      {loaded.value ? (
        <CaseFacts
          pathway={loaded.value.pathway}
          draft={draft}
          onFacts={(facts, clues) => change({ facts: { ...facts }, clues: { ...clues } })}
          onRemark={(option, remark) => change({ remarks: without(draft.remarks, option, remark) })}
        />
      ) : (
        <Waiting loaded={loaded} />
      )}
      <label className="field">
        {texts.write.teaches}
        <textarea
          rows={2}
          maxLength={500}
          value={draft.teaches}
          onChange={({ target }) => change({ teaches: target.value })}
        />
      </label>
      <div role="alert">
        {needs.map((need) => (
          <p key={need} className="notice">
            {need}
          </p>
        ))}
      </div>
      <div className="button-row">
        <button type="submit" className="button primary">
          {texts.write.save}
        </button>
        <OpenLink
          className="button"
          href={hrefOf(home)}
          onOpen={() => {
            device.hold(name, undefined);
            onOpen(home);
          }}
        >
          {texts.write.cancel}
        </OpenLink>
      </div>
    </form>
  );
}

/** What was typed before this window was loaded again. It is read as whatever else is kept. */
function heldDraft(text: string | undefined): Draft | undefined {
  try {
    const given: unknown = text === undefined ? undefined : JSON.parse(text);
    if (typeof given !== 'object' || given === null) return undefined;
    const [read] = readEntries('cases', [{ ...given, id: 'draft', changed: '2026-01-01T00:00:00.000Z' }]).entries;
    if (!read) return undefined;
    const { id: _, changed: __, ...draft } = read;
    return draft;
  } catch {
    return undefined;
  }
}

function keyOfCase({ edition, pathway }: Draft): string {
  return `${edition}/${pathway}`;
}

const nothing: Omit<Draft, 'edition' | 'pathway'> = {
  level: 'easy',
  title: '',
  vignette: '',
  facts: {},
  clues: {},
  remarks: {},
  teaches: '',
};

/** A text under a name, or without it where it is empty. */
function without(texts: Readonly<Record<string, string>>, name: string, text: string): Record<string, string> {
  const { [name]: _, ...rest } = texts;
  return text === '' ? rest : { ...rest, [name]: text };
}

/** What is still to be done before a case can be kept. */
function missingIn(draft: Draft, questions: readonly string[]): string[] {
  const { needs } = texts.write;
  const clues = Object.entries(draft.clues).filter(([fact, clue]) => clue !== '' && draft.facts[fact] !== unsure);
  return [
    ...(draft.title.trim() === '' ? [needs.title] : []),
    ...(draft.vignette.trim() === '' ? [needs.vignette] : []),
    ...(questions.length > 0 && Object.keys(draft.facts).length === 0 ? [needs.facts] : []),
    ...(clues.some(([, clue]) => !draft.vignette.includes(clue)) ? [needs.clue] : []),
  ];
}
