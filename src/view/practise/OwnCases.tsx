import { type RefObject, useRef } from 'react';
import { practise as texts } from '#texts/teach/practise.ts';
import { writeFile } from '../../kept/file.ts';
import { packed } from '../../kept/packed.ts';
import type { EntryOf } from '../../kept/shelves.ts';
import { CopyLink } from '../controls/CopyLink.tsx';
import { OpenLink } from '../controls/OpenLink.tsx';
import { SureButton } from '../controls/SureButton.tsx';
import { ReadFile } from '../files/ReadFile.tsx';
import { useDevice, useShelf } from '../given/device.ts';
import { useRegister } from '../given/register.ts';
import { usePractiseAddress } from './addresses.ts';
import { Problems } from './Problems.tsx';
import type { PractiseProps } from './practising.ts';

type OwnCase = EntryOf<'cases'>;

/** The cases that a trainer wrote or took in: to change, to share as a link or a file, and to remove. */
export function OwnCases(props: PractiseProps) {
  const register = useRegister();
  const { edition, hrefOf, onOpen } = props;
  const practiseAddress = usePractiseAddress(edition, register);
  const device = useDevice();
  const shelf = useShelf('cases');
  const heading = useRef<HTMLHeadingElement>(null);
  const write = practiseAddress({ write: 'new' });
  const saveFile = (name: string, entries: readonly OwnCase[]) =>
    device.download(
      `${name}.json`,
      new Blob([writeFile({ cases: entries }, device.now())], { type: 'application/json' }),
    );
  return (
    <section className="own-cases">
      <h2 ref={heading} tabIndex={-1}>
        {texts.write.mine}
      </h2>
      <ul className="row-list">
        {shelf.entries.map((entry) => (
          <OwnCaseEntry
            key={entry.id}
            entry={entry}
            {...props}
            heading={heading}
            onRemove={() => shelf.remove(entry.id)}
            onFile={() => saveFile('case', [entry])}
          />
        ))}
      </ul>
      <Problems problems={shelf.problems} />
      <div className="button-row">
        <OpenLink className="button" href={hrefOf(write)} onOpen={() => onOpen(write)}>
          {texts.write.title}
        </OpenLink>
        {shelf.entries.length > 1 && (
          <button type="button" className="button" onClick={() => saveFile('cases', shelf.entries)}>
            {texts.write.allFile}
          </button>
        )}
        <ReadFile label={texts.write.read} />
      </div>
    </section>
  );
}

interface EntryProps extends PractiseProps {
  readonly entry: OwnCase;
  readonly heading: RefObject<HTMLElement | null>;
  readonly onRemove: () => void;
  readonly onFile: () => void;
}

function OwnCaseEntry({ entry, edition, hrefOf, onOpen, heading, onRemove, onFile }: EntryProps) {
  const register = useRegister();
  const to = usePractiseAddress(edition, register);
  const letters = packed<'cases'>(entry);
  const open = to({ case: entry.id });
  const edit = to({ write: entry.id });
  return (
    <li data-own={entry.id}>
      <OpenLink href={hrefOf(open)} onOpen={() => onOpen(open)}>
        {entry.title}
      </OpenLink>
      <span className="button-row">
        <OpenLink className="button" href={hrefOf(edit)} onOpen={() => onOpen(edit)}>
          <span aria-hidden="true">{texts.write.editShort}</span>
          <span className="visually-hidden">{texts.write.edit(entry.title)}</span>
        </OpenLink>
        {letters ? (
          <CopyLink
            href={hrefOf(to({ given: letters }))}
            label={texts.write.linkShort}
            ariaLabel={texts.write.link(entry.title)}
          />
        ) : (
          <span className="quiet">{texts.write.tooLong}</span>
        )}
        <button type="button" className="button" aria-label={texts.write.file(entry.title)} onClick={onFile}>
          {texts.write.fileShort}
        </button>
        <SureButton
          label={texts.write.removeShort}
          name={texts.write.remove(entry.title)}
          sure={texts.write.sure}
          after={heading}
          onSure={onRemove}
        />
      </span>
    </li>
  );
}
