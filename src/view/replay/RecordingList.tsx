import { useRef, useState } from 'react';
import { replay as texts } from '#texts/teach/replay.ts';
import { type Kept, writeFile } from '../../kept/file.ts';
import { packed } from '../../kept/packed.ts';
import { CopyLink } from '../controls/CopyLink.tsx';
import { SureButton } from '../controls/SureButton.tsx';
import { ReadFile } from '../files/ReadFile.tsx';
import { useDevice, useShelf } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import type { Recording } from './recording.ts';

interface Props extends PaneProps {
  /** Those of this pathway. */
  readonly here: readonly Recording[];
  readonly opened: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** The recordings of this pathway that the device keeps: to play, to share as a link or a file, and to remove. */
export function RecordingList({ pathway, here, opened, onOpen, addressOf }: Props) {
  const device = useDevice();
  const shelf = useShelf('recordings');
  const [elsewhere, setElsewhere] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const onRead = ({ recordings = [] }: Kept) => {
    const isHere = ({ edition, pathway: id }: Recording) => edition === pathway.edition && id === pathway.id;
    setElsewhere(recordings.filter((entry) => !isHere(entry)).length);
  };
  /** The page beside the pathways on which what came in a link is looked at first. */
  const linkOf = (letters: string) =>
    addressOf({ view: 'step' }).replace(
      /(?:([^/]+)\/)?#.*$/,
      (_, folder?: string) => `${folder ? 'practise/' : ''}#/practise?recording=${letters}`,
    );
  return (
    <section className="replay-list" aria-label={texts.mine}>
      <h3 ref={heading} tabIndex={-1}>
        {texts.mine}
      </h3>
      {here.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul className="row-list">
        {here.map((recording) => {
          const letters = packed<'recordings'>(recording);
          return (
            <li
              key={recording.id}
              data-recording={recording.id}
              aria-current={recording.id === opened ? 'true' : undefined}
            >
              <span>
                <button
                  type="button"
                  className="link"
                  aria-label={texts.open(recording.title)}
                  onClick={() => onOpen(recording.id)}
                >
                  {recording.title}
                </button>
                <span className="quiet"> {texts.length(recording.steps.length, timeOf(recording))}</span>
              </span>
              <span className="button-row">
                {letters ? (
                  <CopyLink href={linkOf(letters)} label={texts.linkShort} ariaLabel={texts.link(recording.title)} />
                ) : (
                  <span className="quiet">{texts.tooLong}</span>
                )}
                <button
                  type="button"
                  className="button"
                  aria-label={texts.file(recording.title)}
                  onClick={() =>
                    device.download(
                      `${recording.pathway}-walk.json`,
                      new Blob([writeFile({ recordings: [recording] }, device.now())], { type: 'application/json' }),
                    )
                  }
                >
                  {texts.fileShort}
                </button>
                <SureButton
                  label={texts.removeShort}
                  name={texts.remove(recording.title)}
                  sure={texts.sure}
                  after={heading}
                  onSure={() => shelf.remove(recording.id)}
                />
              </span>
            </li>
          );
        })}
      </ul>
      <div role="status">
        {shelf.problems.slice(0, 5).map(({ where, what, fix }) => (
          <p key={`${where} ${what}`} className="notice">
            {what} {fix}
          </p>
        ))}
        {elsewhere > 0 && <p>{texts.elsewhere(elsewhere)}</p>}
      </div>
      <ReadFile label={texts.read} onDone={onRead} />
    </section>
  );
}

/** Minutes and seconds of the whole, as on a player. */
function timeOf({ steps }: Recording): string {
  const seconds = Math.round(steps.reduce((sum, { lasts }) => sum + lasts, 0) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
