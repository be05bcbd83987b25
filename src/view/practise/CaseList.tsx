import { useRef } from 'react';
import { lesson as lessonTexts } from '#texts/teach/lesson.ts';
import { practise as texts } from '#texts/teach/practise.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import { inRegister } from '../../model/content/words.ts';
import { AskFirst } from '../controls/AskFirst.tsx';
import { OpenLink } from '../controls/OpenLink.tsx';
import { EverythingFile } from '../files/EverythingFile.tsx';
import { useDevice, useShelf } from '../given/device.ts';
import { useRegister } from '../given/register.ts';
import { Lessons } from '../lesson/Lessons.tsx';
import { starterOf } from '../lesson/starter.ts';
import { useTeach } from '../lesson/useTeach.ts';
import { usePractiseAddress } from './addresses.ts';
import { difficulties, difficultyOf, inOrder, neutralName } from './difficulty.ts';
import { isDue, nextCase } from './due.ts';
import { OwnCases } from './OwnCases.tsx';
import type { PractiseProps } from './practising.ts';
import { Score } from './Score.tsx';
import { SetMaker } from './SetMaker.tsx';
import { Together } from './Together.tsx';

/** All cases of the edition by how hard they are, how far one has come, and the trainer's own sets and cases. */
export function CaseList(props: PractiseProps & { readonly all: readonly PracticeCase[] }) {
  const register = useRegister();
  const { edition, cases, pathways, hrefOf, onOpen } = props;
  const practiseAddress = usePractiseAddress(edition, register);
  const titleOf = (id: string) => inRegister(pathways.find((each) => each.id === id)?.title ?? id, register);
  const device = useDevice();
  const progress = useShelf('progress');
  const ready = inOrder(cases, edition);
  const doneOf = (id: string) => progress.entries.find((entry) => entry.id === id);
  const done = ready.filter(({ id }) => doneOf(id)).length;
  const next = nextCase(ready, progress.entries, device.now());
  const due = progress.entries.filter((entry) => isDue(entry, device.now()) && ready.some(({ id }) => id === entry.id));
  const addressOf = (id: string) => practiseAddress({ case: id });
  const teach = useTeach(props);
  const starter = starterOf(cases, edition);
  const count = useRef<HTMLParagraphElement>(null);
  return (
    <div className="practise">
      <p>
        {texts.intro} {texts.follows(pathways[0]?.summary.edition.text ?? '')}
      </p>
      {progress.loaded && (
        <p className="quiet" data-done={done} ref={count} tabIndex={-1}>
          {texts.doneCount(done, ready.length)} {progress.kept ? texts.keptHere : texts.notKept}
        </p>
      )}
      {next && (
        <p className="button-row">
          <OpenLink
            className="button primary"
            href={hrefOf(addressOf(next.id))}
            onOpen={() => onOpen(addressOf(next.id))}
          >
            {done === 0 ? texts.start : texts.goOn}
          </OpenLink>
          {starter && (
            <button type="button" className="button" onClick={() => teach(starter)}>
              {lessonTexts.teachStarter}
            </button>
          )}
        </p>
      )}
      {due.length > 0 && <p>{texts.again(due.length)}</p>}
      {difficulties.map((difficulty) => (
        <section key={difficulty}>
          <h2>{texts.difficulty[difficulty]}</h2>
          <ul className="case-list">
            {ready
              .filter((each) => difficultyOf(each) === difficulty)
              .map((each) => {
                const entry = doneOf(each.id);
                return (
                  <li key={each.id} data-case={each.id}>
                    <OpenLink href={hrefOf(addressOf(each.id))} onOpen={() => onOpen(addressOf(each.id))}>
                      {neutralName(each, ready, titleOf)}
                    </OpenLink>
                    {entry && <span className="quiet">{each.title}</span>}
                    {due.some(({ id }) => id === each.id) && <strong>{texts.due}</strong>}
                    {entry && <span className="quiet">{texts.done(entry.options.agreed, entry.options.of)}</span>}
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
      <Together {...props} />
      {progress.entries.length > 0 && <Score progress={progress.entries} />}
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
      <Lessons {...props} />
      <SetMaker {...props} />
      <OwnCases {...props} />
      <EverythingFile />
    </div>
  );
}
