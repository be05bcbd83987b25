import { type Message, type Role, readMessage, readSession, type Session } from '../../kept/session.ts';
import type { Tally } from '../../kept/tallies.ts';
import type { Channel, Device } from '../given/device.ts';
import { raisedBetween, withRaised } from './hands.ts';

/** What one window of a session knows: the presentation, and which other windows are in step with it. */
export interface SessionState {
  readonly session: Session;
  readonly others: ReadonlyMap<string, Role>;
}

type OwnDevice = Pick<Device, 'newId' | 'now' | 'channel' | 'room' | 'newRoom' | 'held' | 'hold'>;

/** How often windows ask each other whether they live, in milliseconds, and how many questions may stay without an answer. */
const beat = 2000;
const mostMissed = 2;

/**
 * One session in this window. It outlives the scene, which is put away while another pathway loads, and the page, when it
 * is loaded again. The windows agree because each change has a higher revision and every window takes the highest: whoever
 * hears an older state answers with its own.
 */
export class SessionStore {
  #state: SessionState;
  #role: Role = 'present';
  #attached = 0;
  #began = 0;
  #channel: Channel;
  readonly id: string;
  /** It went on where this window was before it was loaded again. */
  readonly restored: boolean;
  /** It has nothing yet that another window would have to hear of. */
  #isNew: boolean;
  readonly #device: OwnDevice;
  readonly #newTally: () => Tally;
  readonly #missed = new Map<string, number>();
  readonly #listeners = new Set<() => void>();

  constructor(device: OwnDevice, newTally: () => Tally, begin: (id: string, tally: Tally) => Session) {
    this.#device = device;
    this.#newTally = newTally;
    this.id = device.newId();
    const held = readSession(parsed(device.held('session')));
    this.restored = held !== undefined;
    this.#isNew = !this.restored;
    this.#state = { session: held ?? begin(this.id, newTally()), others: new Map() };
    this.#channel = this.#joined(device.room());
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
    // The scene of the next pathway is the same window that goes on.
    if (this.#attached === 0 && !this.#leaving) this.#began = Date.now();
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
    this.#attached += 1;
    this.#say('hello');
    const beating = setInterval(this.ask, beat);
    return () => {
      clearInterval(beating);
      this.#attached -= 1;
      if (this.#attached > 0) return;
      // Between two pathways the scene is away for a moment only.
      this.#leaving = setTimeout(() => {
        this.#leaving = undefined;
        this.leave();
      }, 1500);
    };
  }
  #leaving: ReturnType<typeof setTimeout> | undefined;

  /** The window closes or is loaded again. */
  readonly leave = () => this.#say('bye');

  /** Asks the others whether they live, and lets go of those that have not answered. */
  readonly ask = () => {
    const gone = [...this.#state.others.keys()].filter((id) => (this.#missed.get(id) ?? 0) >= mostMissed);
    if (gone.length > 0) {
      this.#show({ others: new Map([...this.#state.others].filter(([id]) => !gone.includes(id))) });
    }
    for (const id of this.#state.others.keys()) this.#missed.set(id, (this.#missed.get(id) ?? 0) + 1);
    this.#say('ping');
  };

  /** A change that was made in this window. */
  change(next: Session) {
    this.#isNew = false;
    const before = this.#state.session;
    const raised = raisedBetween(before.tally, next.tally);
    if (raised) {
      const only = isSameBut(before, next);
      this.#show({ session: only ? next : { ...next, revision: before.revision + 1, by: this.id } });
      this.#post({ kind: 'hands', ...this.#from(), ...raised });
      if (!only) this.#tell(false);
      return;
    }
    this.#show({ session: { ...next, revision: before.revision + 1, by: this.id } });
    this.#tell(before.tally !== next.tally);
  }

  /** What was read later than the session began, and what no other window has to hear. */
  take(session: Session) {
    this.#show({ session });
  }

  #joined(room: string): Channel {
    return this.#device.channel(`session/${room}`, (given) => {
      const message = readMessage(given);
      if (message && message.by !== this.id) this.#heard(message);
    });
  }

  #heard(message: Message) {
    if (this.#isCopyOf(message)) return this.#moveOut();
    this.#missed.delete(message.by);
    const others = new Map(this.#state.others);
    if (message.kind === 'bye') others.delete(message.by);
    else others.set(message.by, message.role);
    const moved =
      others.size !== this.#state.others.size || others.get(message.by) !== this.#state.others.get(message.by);
    if (moved) this.#show({ others });
    if (this.#attached === 0) return;
    if (message.kind === 'ping') this.#say('here');
    if (message.kind === 'hello') this.#tell(true);
    const { session } = this.#state;
    if (message.kind === 'hands') {
      this.#show({ session: { ...session, tally: withRaised(session.tally, message, this.#device.now()) } });
    }
    if (message.kind !== 'state') return;
    // Who comes in takes what stands there. Two of the same revision would else be told apart by their ids, and what is counted
    // in the older window before it hears the newcomer's would be lost.
    const comesIn = this.#isNew && this.#isYoungerThan(message);
    if (comesIn || isNewer(message.session, session)) {
      this.#isNew = false;
      const whole = message.whole || message.session.tally.id !== session.tally.id;
      this.#show({ session: whole ? message.session : { ...message.session, tally: session.tally } });
    } else if (isNewer(session, message.session)) this.#tell(true);
    else if (message.whole && message.session.tally.id === session.tally.id) {
      // Both stand at the same place; hands that were counted while this window was away are known to the other.
      const { tally } = message.session;
      if (tally.changed > session.tally.changed) this.#show({ session: { ...session, tally } });
    }
  }

  /** A room has one class screen. A tab that was duplicated believes that it is the one it was copied from. */
  #isCopyOf(message: Message): boolean {
    const { kind, role } = message;
    if (this.#attached === 0 || kind === 'bye' || role !== 'present' || this.#role !== 'present') return false;
    return this.#isYoungerThan(message);
  }

  #isYoungerThan({ by, began }: Message): boolean {
    return began === this.#began ? by < this.id : began < this.#began;
  }

  /** This window has a room of its own from here on, and a class of its own. */
  #moveOut() {
    this.#channel.close();
    this.#channel = this.#joined(this.#device.newRoom());
    const session = { ...this.#state.session, tally: this.#newTally(), revision: 0, by: this.id };
    this.#show({ session, others: new Map() });
  }

  #tell(whole: boolean) {
    const { session } = this.#state;
    this.#post({ kind: 'state', ...this.#from(), session, whole });
  }

  #say(kind: Exclude<Message['kind'], 'state' | 'hands'>) {
    const message = { kind, ...this.#from() };
    if (kind === 'bye') this.#channel.post(message);
    else this.#post(message);
  }

  /** Before a scene takes part, nobody knows what this window is for; it says then how things stand. */
  #post(message: Message) {
    if (this.#attached > 0) this.#channel.post(message);
  }

  #from() {
    return { by: this.id, role: this.#role, began: this.#began };
  }

  #show(next: Partial<SessionState>) {
    this.#state = { ...this.#state, ...next };
    if (next.session) this.#device.hold('session', JSON.stringify(next.session));
    for (const listener of this.#listeners) listener();
  }
}

function isNewer(a: Session, b: Session): boolean {
  return a.revision === b.revision ? a.by > b.by : a.revision > b.revision;
}

function isSameBut({ tally: _, ...before }: Session, { tally: __, ...after }: Session): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
