import * as v from 'valibot';
import { address, entry, text } from './entry.ts';

/** A walk that was saved under a title: its address holds all of it. */
export const walks = v.object({ ...entry, title: text(200), address });
