import { useState } from 'react';
import { compare as texts } from '#texts/pathway/compare.ts';
import { answerWords } from '../../model/chart/cards.ts';
import { answerIn } from '../../model/content/answer.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import { SideView } from '../both/SideView.tsx';
import { Switch } from '../frame/Switch.tsx';
import { useShelf } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import { useSay } from '../given/register.ts';
import type { Keeping } from '../keep/keeping.ts';
import { useReadWalk } from '../keep/useReadWalk.ts';
import { Choice } from './Choice.tsx';
import { WalksBeside } from './WalksBeside.tsx';

interface Props extends PaneProps {
  readonly keeping: Keeping | undefined;
}

/** This walk beside the same with one answer changed, or beside one that was saved. */
export function CompareWalks(props: Props) {
  const say = useSay();
  const [kind, setKind] = useState<'changed' | 'saved'>('changed');
  return (
    <>
      <p className="quiet">{say(texts.walksIntro)}</p>
      <Switch
        label={texts.kind}
        value={kind}
        choices={[
          { value: 'changed', text: texts.kinds.changed },
          { value: 'saved', text: texts.kinds.saved },
        ]}
        onChange={setKind}
      />
      {kind === 'changed' ? <WithOneChanged {...props} /> : <WithSaved {...props} />}
    </>
  );
}

function WithOneChanged({ pathway, facts, way, onFacts }: Props) {
  const say = useSay();
  const known = knownFacts(way);
  const [wanted, setFact] = useState('');
  const [wantedAnswer, setAnswer] = useState('');
  const given = Object.keys(known);
  // What was chosen may be gone since: an answer was changed, or is now the one that was given.
  const fact = given.includes(wanted) ? wanted : (given.at(-1) ?? '');
  const question = pathway.questions[fact];
  if (!question) return <p>{texts.noAnswers}</p>;
  const answers = answersTo(question).filter((answer) => answer !== answerIn(known[fact] ?? ''));
  const answer = answers.includes(wantedAnswer) ? wantedAnswer : (answers[0] ?? '');
  const other = { ...facts, [fact]: answer };
  return (
    <>
      <div className="compare-pick">
        <Choice
          label={texts.question}
          value={fact}
          choices={given.map((id) => [id, say(pathway.questions[id]?.name ?? id)])}
          onChange={setFact}
        />
        <Choice
          label={texts.answer}
          value={answer}
          choices={answers.map((id) => [id, say(answerWords(question, id))])}
          onChange={setAnswer}
        />
        <button type="button" className="button" onClick={() => onFacts(other)}>
          {texts.walk}
        </button>
      </div>
      <WalksBeside pathway={pathway} facts={[facts, other]} names={[texts.this, texts.changed]} />
    </>
  );
}

function WithSaved({ pathway, source, sources, facts, keeping }: Props) {
  const { loaded, entries } = useShelf('walks');
  const [wanted, setWanted] = useState('');
  const chosen = entries.find(({ id }) => id === wanted) ?? entries[0];
  const read = useReadWalk(chosen?.address ?? '', keeping).value;
  if (!loaded || !keeping) return <p>{texts.loading}</p>;
  if (!chosen) return <p>{texts.noSaved}</p>;
  const other = read?.[0]?.legs.at(-1);
  return (
    <>
      <div className="compare-pick">
        <Choice
          label={texts.savedWalk}
          value={chosen.id}
          choices={entries.map(({ id, title }) => [id, title])}
          onChange={setWanted}
        />
      </div>
      {!read ? (
        <p>{texts.loading}</p>
      ) : !other ? (
        <p>{texts.gone}</p>
      ) : other.pathway === pathway ? (
        <WalksBeside pathway={pathway} facts={[facts, other.facts]} names={[texts.this, chosen.title]} />
      ) : (
        <>
          <p className="quiet">{texts.otherPart}</p>
          <div className="both-sides">
            <SideView side={{ pathway, source, sources, facts }} />
            <SideView side={other} />
          </div>
        </>
      )}
    </>
  );
}
