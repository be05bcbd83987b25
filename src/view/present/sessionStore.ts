import { type Message, type Role, readMessage, type Session } from '../../kept/session.ts';
import type { Channel, Device } from '../common/device.ts';

/** What one window of a session knows: the presentation, and which other windows are in step with it. */
export interface SessionState {
  readonly session: Session;
  readonly others: ReadonlyMap<string, Role>;
}

/**
 * One session in this window. It outlives the scene, which is put away while another pathway loads. The windows agree
 * because each change has a higher revision and every window takes the highest: whoever hears an older state answers
 * with its own.
 */
export class SessionStore {
  #state: SessionState;
  #role: Role = 'present';
  #attached = 0;
  readonly id: string;
  readonly #channel: Channel;
  readonly #listeners = new Set<() => void>();

  constructor(device: Pick<Device, 'newId' | 'channel' | 'room'>, session: (id: string) => Session) {
    this.id = device.newId();
    this.#state = { session: session(this.id), others: new Map() };
    this.#channel = device.channel(`session/${device.room()}`, (given) => {
      const message = readMessage(given);
      if (message && message.by !== this.id) this.#heard(message);
    });
  }

  readonly state = () => this.#state;

  readonly subscribe = (changed: () => void) => {
    this.#listeners.add(changed);
    return () => {
      this.#listeners.delete(changed);
    };
  };

  /** A scene takes part, and asks the others how things stand. The answer is what to call when it is put away. */
  attach(role: Role): () => void {
    this.#role = role;
    this.#attached += 1;
    this.#say('hello');
    return () => {
      this.#attached -= 1;
      // Between two pathways the scene is away for a moment only.
      setTimeout(() => this.#attached === 0 && this.leave(), 1500);
    };
  }

  /** The window closes or is loaded again. */
  readonly leave = () => this.#say('bye');

  /** A change that was made in this window. */
  change(next: Session) {
    const session = { ...next, revision: this.#state.session.revision + 1, by: this.id };
    this.#show({ session });
    this.#tell();
  }

  /** What was read later than the session began, and what no other window has to hear. */
  take(session: Session) {
    this.#show({ session });
  }

  #heard(message: Message) {
    const others = new Map(this.#state.others);
    if (message.kind === 'bye') others.delete(message.by);
    else others.set(message.by, message.role);
    const moved = others.size !== this.#state.others.size;
    if (moved) this.#show({ others });
    if (this.#attached === 0) return;
    if (message.kind === 'hello') this.#tell();
    if (message.kind !== 'state') return;
    if (isNewer(message.session, this.#state.session)) this.#show({ session: message.session });
    else if (isNewer(this.#state.session, message.session)) this.#tell();
  }

  #tell() {
    this.#channel.post({ kind: 'state', by: this.id, role: this.#role, session: this.#state.session });
  }

  #say(kind: 'hello' | 'bye') {
    this.#channel.post({ kind, by: this.id, role: this.#role });
  }

  #show(next: Partial<SessionState>) {
    this.#state = { ...this.#state, ...next };
    for (const listener of this.#listeners) listener();
  }
}

function isNewer(a: Session, b: Session): boolean {
  return a.revision === b.revision ? a.by > b.by : a.revision > b.revision;
}
