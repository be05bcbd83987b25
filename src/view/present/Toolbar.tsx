import './toolbar.css';
import { present as texts } from '#texts/teach/present.ts';
import type { KeyAct } from '../session/useKeys.ts';

type Name = Exclude<KeyAct['type'], 'number' | 'take-back' | 'timer-zero' | 'first' | 'clicker-start'>;

export interface Tool {
  readonly act: Name;
  readonly key: string;
  readonly text: string;
  readonly on?: boolean;
}

/** Everything that keys do, as buttons: for a finger, a mouse, or a screen reader. */
export function Toolbar({ tools, onAct }: { tools: readonly Tool[]; onAct: (act: Name) => void }) {
  return (
    <section className="room-tools" aria-label={texts.controls.label}>
      {tools.map(({ act, key, text, on }) => (
        <button key={act} type="button" data-tool={act} aria-pressed={on} onClick={() => onAct(act)}>
          {text}
          {key && (
            <span className="room-tool-key" aria-hidden="true">
              {key}
            </span>
          )}
        </button>
      ))}
    </section>
  );
}
