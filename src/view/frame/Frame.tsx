import { type ReactNode, type Ref, useImperativeHandle, useState } from 'react';
import { frame as texts } from '#texts/page/frame.ts';
import type { EditionId } from '../../model/content/edition.ts';
import type { Register } from '../../model/content/words.ts';
import { focusOnMain } from '../controls/focus.ts';
import { HelpLine } from '../controls/HelpLine.tsx';
import { OpenLink } from '../controls/OpenLink.tsx';
import { useAddresses } from '../given/addresses.ts';
import { NoteBar, type Offered } from './NoteBar.tsx';
import { Switch } from './Switch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

interface Props {
  /** A scene that takes the whole window stands without header and footer. */
  readonly bare: boolean;
  readonly edition: EditionId;
  readonly onEdition: (edition: EditionId) => void;
  readonly register: Register;
  readonly onRegister: (register: Register) => void;
  /** Where the search stands, once there is one. */
  readonly search?: ReactNode;
  readonly homeHref: string;
  readonly onHome: () => void;
  /** Pages that are read and not walked. */
  readonly pages: readonly { readonly title: string; readonly href: string; readonly onOpen: () => void }[];
  /** A chosen color scheme is to be kept; none follows the device. */
  readonly onTheme: (theme: string | undefined) => void;
  readonly notes: readonly string[];
  readonly notesOn: keyof typeof texts.notes;
  /** What a damaged link may mean: a person says whether it does. */
  readonly offer: Offered | undefined;
  readonly onAccept: () => void;
  readonly onDismiss: () => void;
  /** Version of the site, and its date. */
  readonly version: string;
  /** Is handed what reads out politely, once a step. */
  readonly saying: Ref<Say>;
  readonly children: ReactNode;
}

export type Say = (said: string) => void;

/** What stands around every page: name, switches, notes, and the lines that always hold. */
export function Frame(props: Props) {
  const { bare, notes, offer, saying, children } = props;
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a link to a place, which also moves the focus there */}
      <a className="skip" href="#main" onClick={skipToMain}>
        {texts.skipToStep}
      </a>
      {!bare && <SiteHeader {...props} />}
      {/* It stands there before a note does, so that the note is heard. */}
      <div role="status">{(notes.length > 0 || offer) && <NoteBar {...props} />}</div>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {!bare && <SiteFooter {...props} />}
      <Said ref={saying} />
    </>
  );
}

/** What is said changes nothing else on the page, so nothing else is drawn again for it. */
function Said({ ref }: { ref: Ref<Say> }) {
  const [said, say] = useState('');
  useImperativeHandle(ref, () => say, []);
  return (
    <div className="visually-hidden" aria-live="polite" role="status">
      {said}
    </div>
  );
}

function SiteHeader({ edition, onEdition, register, onRegister, search, homeHref, onHome }: Props) {
  const [open, setOpen] = useState(false);
  const { editions, editionOf } = useAddresses();
  // Tools for others stand behind one button in an edition that speaks plainly, and for all where there is no room.
  return (
    <header className={`site-header is-${editionOf(edition).register}`}>
      <OpenLink className="brand" href={homeHref} onOpen={onHome}>
        <BrandMark />
        <span className="brand-name">{texts.name}</span>
      </OpenLink>
      {search}
      <button type="button" className="button menu-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {texts.menu}
      </button>
      <div className={`switches ${open ? 'is-open' : ''}`}>
        <Switch
          label={texts.edition}
          value={edition}
          choices={editions.map(({ id, short }) => ({ value: id, text: short }))}
          onChange={(next) => next !== edition && onEdition(next)}
        />
        <Switch
          label={texts.words.label}
          value={register}
          choices={[
            { value: 'plain', text: texts.words.plain },
            { value: 'clinical', text: texts.words.clinical },
          ]}
          onChange={onRegister}
        />
      </div>
    </header>
  );
}

function SiteFooter({ pages, onTheme, version }: Props) {
  return (
    <footer className="site-footer">
      <p>{texts.footer.informs}</p>
      <p>{texts.footer.based}</p>
      <HelpLine where="foot" />
      <details className="folded">
        <summary className="opens">{texts.footer.about}</summary>
        <nav>
          <ul className="site-pages">
            {pages.map((page) => (
              <li key={page.href}>
                <OpenLink href={page.href} onOpen={page.onOpen}>
                  {page.title}
                </OpenLink>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch onKeep={onTheme} />
        <p>{texts.footer.version(version)}</p>
      </details>
    </footer>
  );
}

function skipToMain(event: { preventDefault: () => void }) {
  event.preventDefault();
  focusOnMain()?.scrollIntoView({ block: 'start' });
}

function BrandMark() {
  return (
    <svg viewBox="0 0 28 24" width="28" height="24" aria-hidden="true" focusable="false" className="brand-mark">
      <path d="M3 4h8a4 4 0 0 1 4 4v2a4 4 0 0 0 4 4h5M15 8v8a4 4 0 0 0 4 4h5" />
      <circle cx="3.5" cy="4" r="3" />
      <circle cx="24" cy="14" r="3" className="brand-end" />
      <circle cx="24" cy="20.5" r="3" className="brand-end" />
    </svg>
  );
}
