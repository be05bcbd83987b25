import { type DragEvent, useState } from 'react';
import { files as texts } from '#texts/take/files.ts';
import { writeEverything } from '../../kept/file.ts';
import { dayOf } from '../../model/handouts/day.ts';
import { FileButton } from '../controls/FileButton.tsx';
import { useDevice } from '../given/device.ts';
import { FileSaid } from './FileSaid.tsx';
import { useReadFile } from './useReadFile.ts';

/** All that is kept on this device as one file, and the way back in. What such a file holds is put beside what is here. */
export function EverythingFile({ onDone }: { onDone?: () => void }) {
  const device = useDevice();
  const file = useReadFile(onDone);
  const [over, setOver] = useState(false);
  const save = async () => {
    const now = device.now();
    const text = writeEverything(await device.everything(), now);
    device.download(texts.name(dayOf(now)), new Blob([text], { type: 'application/json' }));
  };
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <section
      className={`saved-file ${over ? 'is-over' : ''}`}
      aria-labelledby="file-title"
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        void file.open(event.dataTransfer.files[0]);
      }}
    >
      <h2 id="file-title">{texts.title}</h2>
      <p>{texts.intro}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={() => void save()}>
          {texts.save}
        </button>
        <FileButton label={texts.open} onFile={(chosen) => void file.open(chosen)} />
        <span className="quiet">{texts.drop}</span>
      </div>
      <FileSaid {...file} />
    </section>
  );
}
