import type { FormatId } from '../../export/format/formats.ts';
import type { Asked } from '../../export/format/input.ts';

/** A file that was made on this device. */
export interface ExportedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** What writes files of a pathway or a walk. Loaded when a person asks for one. */
export interface Exports {
  readonly write: (id: FormatId, input: Asked) => Promise<ExportedFile>;
}
