import { useCallback, useRef, useState } from 'react';
import { present as texts } from '#texts/teach/present.ts';
import type { Facts } from '../../model/content/condition.ts';
import { walk } from '../../model/walk/walk.ts';
import { useOnChange } from '../controls/focus.ts';
import { SourcesContext } from '../controls/Sourced.tsx';
import { RegisterContext } from '../given/register.ts';
import { useLoaded } from '../pathway/useLoaded.ts';
import { Waiting } from '../pathway/Waiting.tsx';
import type { PractiseProps } from '../practise/practising.ts';
import { PredictStep } from '../predict/PredictStep.tsx';
import { type Followed, followedIn } from '../session/follow.ts';
import { onShow } from '../session/onShow.ts';
import { useBesideOf } from '../session/useBeside.ts';

/** A lesson on the device of a trainee: one question after another, each said before it is seen. Nothing is kept or sent. */
export function FollowLesson(props: PractiseProps) {
  const parts = followedIn(props.asked['follow'] ?? '').filter(({ edition, pathway }) =>
    props.isKnown(edition, pathway),
  );
  const [at, setAt] = useState(0);
  const part = parts[at];
  return (
    <div className="predict predict-lesson">
      {part ? (
        <FollowPart key={at} {...props} part={part} isLast={at + 1 === parts.length} onOver={() => setAt(at + 1)} />
      ) : (
        <p>{parts.length === 0 ? texts.own.noLesson : texts.hint.lessonOver}</p>
      )}
      <footer className="predict-foot">
        {part && <p>{texts.story.part(at + 1, parts.length)}</p>}
        <p>{texts.own.private}</p>
        {/* Whoever came late, or went ahead, finds the place where the class is. */}
        <p className="button-row">
          {at > 0 && (
            <button type="button" className="button" onClick={() => setAt(at - 1)}>
              {texts.own.partBefore}
            </button>
          )}
          {at + 1 < parts.length && (
            <button type="button" className="button" onClick={() => setAt(at + 1)}>
              {texts.own.partSkip}
            </button>
          )}
        </p>
      </footer>
    </div>
  );
}

interface PartProps extends PractiseProps {
  readonly part: Followed;
  readonly isLast: boolean;
  readonly onOver: () => void;
}

/** One walk of the lesson. It goes on with the answer that the lesson has, whatever one chose, so that it stays with the class. */
function FollowPart({ part, isLast, onOver, load, loadBeside }: PartProps) {
  const [facts, setFacts] = useState<Facts>({});
  const { edition, pathway: id } = part;
  const loaded = useLoaded(
    useCallback(() => load(edition, id), [load, edition, id]),
    true,
  );
  const { pathway, sources } = loaded.value ?? {};
  const beside = useBesideOf(pathway, facts, loadBeside);
  const step = JSON.stringify(facts);
  const heading = useRef<HTMLHeadingElement>(null);
  useOnChange(step, () => heading.current?.focus());
  if (!pathway || !sources) return <Waiting loaded={loaded} />;
  const way = walk(pathway, facts);
  const planned = Object.keys(part.facts);
  const isOver = planned.length > 0 && planned.every((fact) => facts[fact] !== undefined);
  // Where questions come in any order, those of the lesson are asked and then the list.
  const list = Object.keys(pathway.states).find((state) => pathway.states[state]?.kind === 'options') ?? null;
  const open = planned.find((fact) => facts[fact] === undefined);
  const next = Object.entries(pathway.states).find(
    ([, state]) => state.kind === 'question' && state.asks === open,
  )?.[0];
  const shown = onShow(pathway, way, isOver ? list : (next ?? null));
  const stops = isOver && shown.kind === 'question';
  return (
    <RegisterContext value={pathway.summary.edition.register}>
      <SourcesContext value={sources}>
        {stops ? (
          <button type="button" className="button primary" onClick={onOver}>
            {isLast ? texts.own.end : texts.own.partAfter}
          </button>
        ) : (
          <PredictStep
            key={step}
            {...{ pathway, way, facts, shown, heading }}
            beside={beside}
            onAnswer={(fact, answer) => setFacts({ ...facts, [fact]: part.facts[fact] ?? answer })}
            onGo={onOver}
            after={{ says: isLast ? texts.own.end : texts.own.partAfter, onAfter: onOver }}
          />
        )}
      </SourcesContext>
    </RegisterContext>
  );
}
