import { useState } from 'react';
import { present as texts } from '#texts/teach/present.ts';
import { QrCode } from '../controls/QrCode.tsx';
import { type Jump, matching } from '../session/jumps.ts';
import { isOnlyHere } from './isOnlyHere.ts';
import { RoomDialog } from './RoomDialog.tsx';

/** Every key and what it does. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <RoomDialog title={texts.keys.title} onClose={onClose}>
      <dl className="room-keys">
        {texts.keys.list.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </RoomDialog>
  );
}

interface CodeProps {
  readonly address: string;
  /** It leads through a whole lesson. */
  readonly lesson: boolean;
  readonly onClose: () => void;
}

/** The address of this step, or of the lesson, as a code, for those who join on their own device. */
export function CodeDialog({ address, lesson, onClose }: CodeProps) {
  return (
    <RoomDialog title={texts.code.title} onClose={onClose}>
      <div className="room-code">
        <QrCode text={address} label={texts.code.label} />
        <div>
          <p>{lesson ? texts.code.lesson : texts.code.how}</p>
          <p>{texts.code.private}</p>
          {isOnlyHere(address) && <p className="notice">{texts.code.onlyHere}</p>}
          <p className="room-address">
            <a href={address}>{address}</a>
          </p>
        </div>
      </div>
    </RoomDialog>
  );
}

interface JumpProps {
  readonly jumps: readonly Jump[];
  readonly onJump: (jump: Jump) => void;
  readonly onClose: () => void;
}

/** Goes to a step or a pathway by a part of its name. Enter takes the first. */
export function JumpDialog({ jumps, onJump, onClose }: JumpProps) {
  const [typed, setTyped] = useState('');
  const found = matching(jumps, typed);
  const go = (jump: Jump) => {
    onClose();
    onJump(jump);
  };
  return (
    <RoomDialog title={texts.jump.title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0]) go(found[0]);
        }}
      >
        <label className="field">
          {texts.jump.type}
          <input type="text" value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
        </label>
      </form>
      {found.length === 0 && <p role="status">{texts.jump.none}</p>}
      <ul className="room-jumps">
        {found.map((jump) => (
          <li key={`${jump.kind} ${jump.id}`}>
            <button type="button" data-jump={jump.id} onClick={() => go(jump)}>
              <span>
                {jump.name}
                {jump.after && <small>{jump.after}</small>}
              </span>
              <span className="quiet">{jump.kind === 'step' ? texts.jump.steps : texts.jump.parts}</span>
            </button>
          </li>
        ))}
      </ul>
    </RoomDialog>
  );
}
