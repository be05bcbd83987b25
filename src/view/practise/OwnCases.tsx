import { type RefObject, useRef, useState } from 'react';
import { practise as texts } from '#texts/practise.ts';
import { readShelfOf, writeFile } from '../../kept/file.ts';
import { packed } from '../../kept/packed.ts';
import type { EntryOf } from '../../kept/shelves.ts';
import type { Problem } from '../../model/problem.ts';
import { CopyLink } from '../common/CopyLink.tsx';
import { useDevice, useShelf } from '../common/device.ts';
import { FileButton } from '../common/FileButton.tsx';
import { SureButton } from '../common/SureButton.tsx';
import { practiseAddress } from './addresses.ts';
import { OpenLink } from './OpenLink.tsx';
import type { PractiseProps } from './PractiseScene.tsx';
import { Problems } from './Problems.tsx';

type OwnCase = EntryOf<'cases'>;

/** The cases that a trainer wrote or took in: to change, to share as a link or a file, and to remove. */
export function OwnCases(props: PractiseProps) {
  const { edition, register, hrefOf, onOpen } = props;
  const device = useDevice();
  const shelf = useShelf('cases');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [read, setRead] = useState<number>();
  const heading = useRef<HTMLHeadingElement>(null);
  const write = practiseAddress(edition, register, { write: 'new' });
  const saveFile = (name: string, entries: readonly OwnCase[]) =>
    device.download(
      `${name}.json`,
      new Blob([writeFile({ cases: entries }, device.now())], { type: 'application/json' }),
    );
  const readFile = async (file: File) => {
    const found = await readShelfOf('cases', file);
    // Taken in under new names, so that nothing of one's own is replaced.
    shelf.put(...found.entries.map((entry) => ({ ...entry, id: device.newId() })));
    setProblems(found.problems);
    setRead(found.entries.length);
  };
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
      <Problems problems={[...shelf.problems, ...problems]} />
      <p role="status">{read === undefined ? '' : texts.write.readDone(read)}</p>
      <div className="button-row">
        <OpenLink className="button" href={hrefOf(write)} onOpen={() => onOpen(write)}>
          {texts.write.title}
        </OpenLink>
        {shelf.entries.length > 1 && (
          <button type="button" className="button" onClick={() => saveFile('cases', shelf.entries)}>
            {texts.write.allFile}
          </button>
        )}
        <FileButton label={texts.write.read} onFile={(file) => void readFile(file)} />
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

function OwnCaseEntry({ entry, edition, register, hrefOf, onOpen, heading, onRemove, onFile }: EntryProps) {
  const to = (asked: Parameters<typeof practiseAddress>[2]) => practiseAddress(edition, register, asked);
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
