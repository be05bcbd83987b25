import { useCallback, useEffect, useRef } from 'react';
import { lesson as lessonTexts } from '#texts/teach/lesson.ts';
import { practise as texts } from '#texts/teach/practise.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import { inRegister } from '../../model/content/words.ts';
import { walk } from '../../model/walk/walk.ts';
import { OpenLink } from '../controls/OpenLink.tsx';
import { SourcesContext } from '../controls/Sourced.tsx';
import { Follows } from '../frame/Follows.tsx';
import { useDevice, useShelf } from '../given/device.ts';
import { useRegister } from '../given/register.ts';
import { useTeach } from '../lesson/useTeach.ts';
import { useLoaded } from '../pathway/useLoaded.ts';
import { Waiting } from '../pathway/Waiting.tsx';
import { partOfCase } from '../session/lesson.ts';
import { usePractiseAddress } from './addresses.ts';
import { CaseWork } from './CaseWork.tsx';
import { difficultyOf, neutralName } from './difficulty.ts';
import { Problems } from './Problems.tsx';
import type { PractiseProps } from './practising.ts';
import type { SetPlace } from './setAt.ts';

interface Props extends PractiseProps {
  readonly practiceCase: PracticeCase;
  readonly place: SetPlace;
}

/** One case: its pathway is loaded, its facts are tried on it, and then it can be worked on. Facts that no step asks are left out. */
export function CaseView(props: Props) {
  const register = useRegister();
  const { practiceCase, place, cases, pathways, load, isKnown, edition, hrefOf, onOpen } = props;
  const practiseAddress = usePractiseAddress(edition, register);
  const { edition: whose, pathway: id } = practiceCase;
  const loaded = useLoaded(
    useCallback(() => load(whose, id), [load, whose, id]),
    isKnown(whose, id),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const home = practiseAddress({});
  const back = { href: hrefOf(home), onOpen: () => onOpen(home) };
  const teach = useTeach(props);
  const device = useDevice();
  const lessons = useShelf('lessons');
  const lesson = { title: practiceCase.title, minutes: 0, parts: [partOfCase(practiceCase)] };
  const make = () => {
    const made = device.newId();
    lessons.put({ ...lesson, id: made, changed: device.now() });
    onOpen(practiseAddress({ lesson: made }));
  };
  const pathway = loaded.value?.pathway;
  const way = pathway && walk(pathway, practiceCase.facts);
  return (
    <div className="practise practise-case" data-case={practiceCase.id}>
      <div className="practise-head">
        <OpenLink {...back}>{texts.back}</OpenLink>
        <h2 ref={heading} tabIndex={-1}>
          {neutralName(practiceCase, cases, (part) =>
            inRegister(pathways.find(({ id }) => id === part)?.title ?? part, register),
          )}
        </h2>
        <p className="quiet">
          {place.name !== undefined && `${texts.sets.now(place.name, place.index + 1, place.ids.length)}. `}
          {texts.difficulty[difficultyOf(practiceCase)]}.
        </p>
        {loaded.value && <Follows summary={loaded.value.pathway.summary} />}
        <p className="button-row">
          <button type="button" className="button" onClick={() => teach(lesson)}>
            {lessonTexts.teachCase}
          </button>
          <button type="button" className="button" onClick={make}>
            {lessonTexts.ofCase}
          </button>
        </p>
      </div>
      {!isKnown(whose, id) ? (
        <Problems problems={[texts.problems.pathway]} back={back} />
      ) : !loaded.value || !pathway || !way ? (
        <Waiting loaded={loaded} />
      ) : way.kind !== 'options' ? (
        <Problems problems={[texts.problems.walk]} back={back} />
      ) : (
        <SourcesContext value={loaded.value.sources}>
          <CaseWork {...props} pathway={pathway} practiceCase={{ ...practiceCase, facts: way.used }} />
        </SourcesContext>
      )}
    </div>
  );
}
