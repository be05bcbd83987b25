import { useRef } from 'react';
import { practise as texts } from '#texts/practise.ts';
import { levels, type PracticeCase } from '../../model/practice.ts';
import { inRegister } from '../../model/words.ts';
import { AskFirst } from '../common/AskFirst.tsx';
import { useShelf } from '../common/device.ts';
import { practiseAddress } from './addresses.ts';
import { OpenLink } from './OpenLink.tsx';
import { OwnCases } from './OwnCases.tsx';
import type { PractiseProps } from './PractiseScene.tsx';
import { SetMaker } from './SetMaker.tsx';

/** All cases of the edition by their kind, how far one has come, and the trainer's own sets and cases. */
export function CaseList(props: PractiseProps & { readonly all: readonly PracticeCase[] }) {
  const { edition, register, cases, pathways, hrefOf, onOpen } = props;
  const titleOf = (id: string) => inRegister(pathways.find((each) => each.id === id)?.title ?? id, register);
  const progress = useShelf('progress');
  const ready = cases.filter((each) => each.edition === edition);
  const doneOf = (id: string) => progress.entries.find((entry) => entry.id === id);
  const done = ready.filter(({ id }) => doneOf(id)).length;
  const next = ready.find(({ id }) => !doneOf(id)) ?? ready[0];
  const addressOf = (id: string) => practiseAddress(edition, register, { case: id });
  const count = useRef<HTMLParagraphElement>(null);
  return (
    <div className="practise">
      <p>
        {texts.intro} {edition === 'patient' ? texts.patientOnly : texts.professionalOnly}
      </p>
      {progress.loaded && (
        <p className="quiet" data-done={done} ref={count} tabIndex={-1}>
          {texts.doneCount(done, ready.length)} {progress.kept ? texts.keptHere : texts.notKept}
        </p>
      )}
      {next && (
        <p>
          <OpenLink
            className="button primary"
            href={hrefOf(addressOf(next.id))}
            onOpen={() => onOpen(addressOf(next.id))}
          >
            {done === 0 ? texts.start : texts.goOn}
          </OpenLink>
        </p>
      )}
      {levels.map((level) => (
        <section key={level}>
          <h2>{texts.levels[level]}</h2>
          <ul className="case-list">
            {ready
              .filter((each) => each.level === level)
              .map((each) => {
                const entry = doneOf(each.id);
                return (
                  <li key={each.id} data-case={each.id}>
                    <OpenLink href={hrefOf(addressOf(each.id))} onOpen={() => onOpen(addressOf(each.id))}>
                      {each.title}
                    </OpenLink>
                    <span className="quiet">{titleOf(each.pathway)}</span>
                    {entry && <span className="quiet">{texts.done(entry.options.agreed, entry.options.of)}</span>}
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
      {progress.entries.length > 0 && (
        <div>
          <AskFirst
            act={texts.clear}
            asks={texts.clearSure}
            yes={texts.yesClear}
            no={texts.no}
            onYes={() => {
              progress.change(() => []);
              // There is nothing more to clear, which stands at the head of the list.
              count.current?.focus();
            }}
          />
        </div>
      )}
      <SetMaker {...props} />
      <OwnCases {...props} />
    </div>
  );
}
