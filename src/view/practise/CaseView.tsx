import { useCallback, useEffect, useRef } from 'react';
import { practise as texts } from '#texts/practise.ts';
import type { PracticeCase } from '../../model/practice.ts';
import { walk } from '../../model/walk.ts';
import { SourcesContext } from '../common/Sourced.tsx';
import { Follows } from '../frame/Follows.tsx';
import { useLoaded } from '../pathway/useLoaded.ts';
import { Waiting } from '../pathway/Waiting.tsx';
import { practiseAddress } from './addresses.ts';
import { CaseWork } from './CaseWork.tsx';
import { OpenLink } from './OpenLink.tsx';
import type { PractiseProps } from './PractiseScene.tsx';
import { Problems } from './Problems.tsx';
import type { SetPlace } from './setAt.ts';

interface Props extends PractiseProps {
  readonly practiceCase: PracticeCase;
  readonly place: SetPlace;
}

/** One case: its pathway is loaded, its facts are tried on it, and then it can be worked on. Facts that no step asks are left out. */
export function CaseView(props: Props) {
  const { practiceCase, place, load, isKnown, edition, register, hrefOf, onOpen } = props;
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
  const home = practiseAddress(edition, register, {});
  const back = { href: hrefOf(home), onOpen: () => onOpen(home) };
  const pathway = loaded.value?.pathway;
  const way = pathway && walk(pathway, practiceCase.facts);
  return (
    <div className="practise practise-case" data-case={practiceCase.id}>
      <div className="practise-head">
        <OpenLink {...back}>{texts.back}</OpenLink>
        <h2 ref={heading} tabIndex={-1}>
          {practiceCase.title}
        </h2>
        <p className="quiet">
          {place.name !== undefined && `${texts.sets.now(place.name, place.index + 1, place.ids.length)}. `}
          {texts.levels[practiceCase.level]}.
        </p>
        {loaded.value && <Follows edition={whose} source={loaded.value.source} />}
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
