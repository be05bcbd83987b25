import * as v from 'valibot';
import { entry, text } from './entry.ts';

/** Cases in an order that a trainer chose, by their ids. */
export const sets = v.object({ ...entry, title: text(80), cases: v.pipe(v.array(entry.id), v.maxLength(100)) });
