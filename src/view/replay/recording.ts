import type { EntryOf } from '../../kept/shelves.ts';

export type Recording = EntryOf<'recordings'>;
export type RecordedView = Recording['steps'][number]['view'];
