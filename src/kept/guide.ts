import * as v from 'valibot';
import { entry } from './entry.ts';

/** How much the guided view shows. There is one entry. */
export const guide = v.object({ ...entry, shows: v.picklist(['less', 'more']) });
