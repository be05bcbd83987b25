import './questions.css';
import { useEffect, useRef, useState } from 'react';
import { questions as texts } from '#texts/pathway/questions.ts';
import { type ListedQuestion, moved } from '../../kept/question-list.ts';
import { Folded } from '../controls/Folded.tsx';
import { useHeldText } from '../controls/useHeldText.ts';
import type { PaneProps } from '../given/pane.ts';
import { useSay } from '../given/register.ts';
import { TakenHead } from '../visit/TakenHead.tsx';
import { chosenFirst, groupOf, groups } from './chosen.ts';
import { QuestionItem } from './QuestionItem.tsx';
import { useQuestionList } from './useQuestionList.ts';

/** Questions to take to the team: collected from the places visited, ticked, reworded, added to, put in order. */
export default function QuestionsPane({ pathway, way, onView }: PaneProps) {
  const { list, kept, change, newId } = useQuestionList({ pathway, way });
  const say = useSay();
  const shown = list.filter(({ state }) => state !== 'removed');
  const { first, rest } = chosenFirst(list);
  const asked = list.filter(({ state }) => state === 'asked');
  const [arranging, arrange] = useState(false);
  const removed = list.filter(({ state }) => state === 'removed');
  const [said, setSaid] = useState('');
  const root = useRef<HTMLElement>(null);
  // Where the focus goes when a change has moved or taken away what had it.
  const [focus, setFocus] = useState<{ readonly to: string }>();
  useEffect(() => {
    const target = focus && root.current?.querySelector<HTMLElement>(focus.to);
    target?.focus();
  }, [focus]);

  const put = (id: string, with_: Partial<ListedQuestion>) =>
    change(list.map((question) => (question.id === id ? { ...question, ...with_ } : question)));
  const move = (id: string, by: 1 | -1) => {
    const place = shown.findIndex((question) => question.id === id) + by;
    change(moved(list, id, by));
    setSaid(texts.moved(place + 1, shown.length));
    // At an end the button in that direction is off, so the other one takes the focus.
    const end = by === -1 ? place === 0 : place === shown.length - 1;
    const button = (by === 1) === end ? 'up' : 'down';
    setFocus({ to: `[data-question="${id}"] [data-do="${button}"]` });
  };
  const alter = (question: ListedQuestion, with_: Partial<ListedQuestion>) => {
    put(question.id, with_);
    if (with_.state !== 'removed') return;
    const place = shown.indexOf(question);
    const next = shown[place + 1] ?? shown[place - 1];
    setSaid(texts.wasRemoved);
    setFocus({ to: next ? `[data-question="${next.id}"] input` : '.team-question-new textarea' });
  };

  const item = (question: ListedQuestion) => {
    const place = shown.indexOf(question);
    return (
      <li key={question.id} data-question={question.id} data-key={question.key} data-state={question.state}>
        <QuestionItem
          question={question}
          arranging={arranging}
          first={place === 0}
          last={place === shown.length - 1}
          onMove={(by) => move(question.id, by)}
          onChange={(with_) => alter(question, with_)}
        />
      </li>
    );
  };

  return (
    <>
      <TakenHead pathway={pathway} onView={onView} />
      <section className="team-questions" aria-labelledby="team-questions-title" ref={root}>
        <h2 id="team-questions-title">{say(texts.title)}</h2>
        <p className="quiet">{say(texts.intro)}</p>
        {!kept && <p className="notice">{say(texts.notKept)}</p>}
        <h3>{say(texts.first)}</h3>
        <ol className="team-question-list">{first.map(item)}</ol>
        {groups.map((group) => {
          const inGroup = rest.filter((question) => groupOf(question) === group);
          if (inGroup.length === 0) return null;
          return (
            <Folded key={group} title={say(texts.groups[group])} count={inGroup.length} open={arranging}>
              <ul className="team-question-list">{inGroup.map(item)}</ul>
            </Folded>
          );
        })}
        {asked.length > 0 && (
          <Folded title={texts.asked} count={asked.length}>
            <ul className="team-question-list">{asked.map(item)}</ul>
          </Folded>
        )}
        {removed.length > 0 && (
          <details className="team-question-removed">
            <summary>{texts.removed(removed.length)}</summary>
            <ul>
              {removed.map((question) => (
                <li key={question.id}>
                  <span>{question.says}</span>
                  <button
                    type="button"
                    className="link"
                    aria-label={texts.restore + texts.of(question.says)}
                    onClick={() => {
                      put(question.id, { state: 'open' });
                      setFocus({ to: `[data-question="${question.id}"] input` });
                    }}
                  >
                    {texts.restore}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
        <OwnQuestion
          label={say(texts.own)}
          onAdd={(says) => {
            change([{ id: newId(), origin: 'own', says, state: 'open' }, ...list]);
            setSaid(texts.added);
          }}
        />
        <p className="quiet">{say(texts.more)}</p>
        <div className="button-row">
          <button type="button" className="button primary" onClick={() => onView('visit')}>
            {say(texts.visit)}
          </button>
          <button type="button" className="button" aria-pressed={arranging} onClick={() => arrange(!arranging)}>
            {arranging ? texts.arrange.off : texts.arrange.on}
          </button>
          <button type="button" className="button" onClick={() => window.print()}>
            {texts.print}
          </button>
        </div>
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </section>
    </>
  );
}

function OwnQuestion({ label, onAdd }: { label: string; onAdd: (says: string) => void }) {
  const [draft, setDraft] = useHeldText('own-question');
  return (
    <form
      className="team-question-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() === '') return;
        onAdd(draft.trim());
        setDraft('');
      }}
    >
      <label htmlFor="own-question">{label}</label>
      <textarea
        id="own-question"
        rows={2}
        maxLength={1000}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <button type="submit" className="button">
        {texts.add}
      </button>
    </form>
  );
}
