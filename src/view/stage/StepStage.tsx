import type { CSSProperties, RefObject } from 'react';
import { step as stepTexts } from '#texts/pathway/step.ts';
import { present as texts } from '#texts/teach/present.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { inRegister } from '../../model/content/words.ts';
import { optionStatuses } from '../../model/walk/status.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import { useListed } from '../given/listed.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister, useSay } from '../given/register.ts';
import { titleOf } from '../session/jumps.ts';
import { linksOf, rowsOf } from '../session/onShow.ts';
import { partOf } from '../session/presenting.ts';
import type { Presenting } from '../session/useSession.ts';
import { Gaps, Notices } from '../step/AllRemarks.tsx';
import { EndOfWalk } from '../step/EndOfWalk.tsx';
import { CoveredList, RevealedList } from './ListRows.tsx';
import { QuestionRows } from './QuestionRows.tsx';
import { partName, Story, Taught, taughtHeading } from './Story.tsx';

interface Props extends Pick<PaneProps, 'pathway' | 'way' | 'facts' | 'onGo'> {
  readonly presenting: Presenting;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  /** What scrolls where the step is longer than the screen. */
  readonly step?: RefObject<HTMLElement | null>;
}

/** One step, large: a question, then a list that is asked for before it is shown. */
export function StepStage({ presenting, pathway, way, facts, heading, step, onGo }: Props) {
  const register = useRegister();
  const { shown, session } = presenting;
  const listed = useListed();
  const say = useSay();
  const known = knownFacts(way);
  const revealed = session.shown === 'revealed';
  const links = linksOf(pathway, way, shown);
  const told = session.shown === 'story' || session.shown === 'taught';
  const title = headingOf(presenting);
  const length = told ? 'short' : title.length > 90 ? 'long' : title.length > 48 ? 'medium' : 'short';
  return (
    <section
      ref={step}
      className={`room-step room-step-${told ? 'told' : shown.kind}`}
      style={{ '--rows': rowsOf(pathway, shown, presenting.spot.beside).length } as CSSProperties}
      aria-labelledby="room-heading"
      data-shown={session.shown}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that is longer than the screen scrolls, by keys too
      tabIndex={0}
    >
      <h2 id="room-heading" ref={heading} tabIndex={-1} data-length={length}>
        {title}
      </h2>
      {told ? session.shown === 'story' ? <Story session={session} /> : <Taught session={session} /> : stage()}
    </section>
  );

  function stage() {
    return (
      <>
        {shown.kind === 'question' && <QuestionRows presenting={presenting} shown={shown} facts={facts} />}
        {shown.kind === 'list' && !revealed && (
          <>
            <p className="room-how">{partOf(session)?.ask || texts.predictHow}</p>
            <CoveredList presenting={presenting} />
          </>
        )}
        {shown.kind === 'list' && revealed && (
          <>
            <p className="room-how">{texts.order}</p>
            <Notices pathway={withNotices(pathway, true)} facts={known} />
            <RevealedList presenting={presenting} />
            <Notices pathway={withNotices(pathway, false)} facts={known} />
            <Gaps pathway={pathway} facts={known} />
          </>
        )}
        {shown.kind === 'end' && <EndOfWalk state={shown.end} facts={known} onGo={onGo} />}
        {(shown.kind === 'end' ? shown.end.kind === 'end' : revealed) && links.length > 0 && (
          <div className="room-next">
            <h3>{say(stepTexts.next)}</h3>
            <ol>
              {links.map((id, place) => (
                <li key={id}>
                  <button
                    type="button"
                    className="room-link"
                    data-next={id}
                    data-marked={session.marked === id}
                    onClick={() => onGo(id)}
                  >
                    <span className="room-key" aria-hidden="true">
                      {place + 1}
                    </span>
                    {titleOf(id, listed, register)}
                  </button>
                </li>
              ))}
            </ol>
          </div>
        )}
      </>
    );
  }
}

/** The pathway with what must not be missed before its list, or with its other remarks, which may stand after it. */
function withNotices(pathway: Pathway, first: boolean): Pathway {
  const notices = Object.entries(pathway.notices).filter(([, { tone }]) => (tone !== undefined) === first);
  return { ...pathway, notices: Object.fromEntries(notices) };
}

export function kickerOf({ shown, spot }: Presenting): string {
  if (shown.kind !== 'question') return shown.kind === 'list' ? texts.step.list : texts.step.end;
  const place = spot.way.trail.findIndex(({ state }) => state === shown.state);
  return texts.step.question((place < 0 ? spot.way.trail.length : place) + 1);
}

export function headingOf({ shown, spot, session }: Presenting): string {
  const { pathway, way, register } = spot;
  if (session.shown === 'story') return partName(session) ?? '';
  if (session.shown === 'taught') return taughtHeading;
  switch (shown.kind) {
    case 'question':
      return inRegister(shown.question.asks, register);
    case 'end':
      return inRegister(shown.end.says, register);
    case 'list': {
      if (session.shown === 'asked') return texts.predict;
      const listed = optionStatuses(pathway, knownFacts(way)).filter(({ status }) => status === 'listed').length;
      return listed === 0 ? texts.listedNone : texts.listed(listed);
    }
  }
}
