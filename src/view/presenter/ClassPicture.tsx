import { useEffect, useRef } from 'react';
import { present as texts } from '#texts/teach/present.ts';
import { inRegister } from '../../model/content/words.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { pageOf } from '../session/presenting.ts';
import type { Presenting } from '../session/useSession.ts';
import { RoomPath } from '../stage/RoomPath.tsx';
import { StepStage } from '../stage/StepStage.tsx';
import { partName } from '../stage/Story.tsx';

/** A small picture of what the class sees: the same step, drawn the same way. */
export function ClassPicture({ presenting, ...props }: PaneProps & { presenting: Presenting }) {
  const register = useRegister();
  const { session } = presenting;
  const step = useRef<HTMLElement>(null);
  const page = pageOf(session);
  useEffect(() => {
    const element = step.current;
    if (element) element.scrollTop = (element.scrollHeight * page) / session.pages;
  }, [page, session.pages]);
  return (
    <figure className="presenter-picture">
      <div className="room-picture" inert aria-hidden="true" data-dark={session.black}>
        <div className="room-head">
          <p>{[partName(session), inRegister(props.pathway.title, register)].filter(Boolean).join(' \u00b7 ')}</p>
        </div>
        <div className="room-stage">
          <StepStage {...props} presenting={presenting} step={step} />
        </div>
        <div className="room-foot">
          <RoomPath presenting={presenting} />
        </div>
      </div>
      {session.pages > 1 && <figcaption>{texts.page(page + 1, session.pages)}</figcaption>}
    </figure>
  );
}
