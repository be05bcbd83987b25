import type { Kept } from '../../kept/file.ts';
import { FileButton } from '../controls/FileButton.tsx';
import { FileSaid } from './FileSaid.tsx';
import { useReadFile } from './useReadFile.ts';

/** A button that takes a file of any kind of ours, and what it held. */
export function ReadFile({ label, onDone }: { label: string; onDone?: (kept: Kept) => void }) {
  const file = useReadFile(onDone);
  return (
    <>
      <FileButton label={label} onFile={(chosen) => void file.open(chosen)} />
      <FileSaid {...file} />
    </>
  );
}
