import type { CSSProperties, RefObject } from 'react';
import { present as texts } from '#texts/present.ts';
import { step as stepTexts } from '#texts/step.ts';
import type { Pathway } from '../../model/definition.ts';
import { gapsFor, noticesFor, optionStatuses } from '../../model/status.ts';
import { knownFacts } from '../../model/walk.ts';
import { inRegister, type Words } from '../../model/words.ts';
import type { PaneProps } from '../pathway/panes.ts';
import { EndOfWalk } from '../step/EndOfWalk.tsx';
import { Gaps, Notices } from '../step/Remarks.tsx';
import { titleOf } from './jumps.ts';
import { CoveredList, RevealedList } from './ListRows.tsx';
import { linksOf, rowsOf } from './onShow.ts';
import { QuestionRows } from './QuestionRows.tsx';
import type { Presenting } from './useSession.ts';

interface Props extends Pick<PaneProps, 'pathway' | 'way' | 'facts' | 'register' | 'onGo'> {
  readonly presenting: Presenting;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** One step, large: a question, then a list that is asked for before it is shown. */
export function StepStage({ presenting, pathway, way, facts, register, heading, onGo }: Props) {
  const { shown, session } = presenting;
  const say = (words: Words) => inRegister(words, register);
  const known = knownFacts(way);
  const revealed = session.shown === 'revealed';
  const links = linksOf(pathway, way, shown);
  return (
    <section
      className={`room-step room-step-${shown.kind}`}
      style={{ '--rows': linesOf(presenting) } as CSSProperties}
      aria-labelledby="room-heading"
      data-shown={session.shown}
    >
      <p className="room-kicker">{kickerOf(presenting)}</p>
      <h2 id="room-heading" ref={heading} tabIndex={-1}>
        {headingOf(presenting)}
      </h2>
      {shown.kind === 'question' && <QuestionRows presenting={presenting} shown={shown} facts={facts} />}
      {shown.kind === 'list' && !revealed && (
        <>
          <p className="room-how">{texts.predictHow}</p>
          <CoveredList presenting={presenting} />
        </>
      )}
      {shown.kind === 'list' && revealed && (
        <>
          <p className="room-how">{texts.order}</p>
          <Notices pathway={withNotices(pathway, true)} facts={known} register={register} />
          <RevealedList presenting={presenting} />
          <Notices pathway={withNotices(pathway, false)} facts={known} register={register} />
          <Gaps pathway={pathway} facts={known} register={register} />
        </>
      )}
      {shown.kind === 'end' && <EndOfWalk state={shown.end} facts={known} register={register} onGo={onGo} />}
      {(shown.kind === 'end' ? shown.end.kind === 'end' : revealed) && links.length > 0 && (
        <div className="room-next">
          <h3>{say(stepTexts.next)}</h3>
          <ol>
            {links.map((id, place) => (
              <li key={id}>
                <button type="button" className="room-link" data-next={id} onClick={() => onGo(id)}>
                  <span className="room-key" aria-hidden="true">
                    {place + 1}
                  </span>
                  {titleOf(id, register)}
                </button>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

/** About how many rows stand in the step, by which its type is as large as can be. */
function linesOf({ shown, spot: { pathway, way }, session }: Presenting): number {
  const rows = rowsOf(pathway, shown).length;
  if (session.shown === 'asked') return rows;
  if (shown.kind !== 'list') return rows * 1.25;
  const known = knownFacts(way);
  const first = noticesFor(withNotices(pathway, true), known).length;
  return rows * 1.25 + first + gapsFor(pathway, known).length * 1.5 + 2;
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
