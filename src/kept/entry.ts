import * as v from 'valibot';

/** A text that a person typed: bounded, so that no file can fill the page. */
export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** The members that every entry has. */
export const entry = {
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  changed: v.pipe(v.string(), v.isoTimestamp()),
};

/** The fragment of an address of this app, such as `#/rectum?size=under-1-cm`. It is read again when it is opened. */
export const address = v.pipe(v.string(), v.maxLength(4000), v.regex(/^#\//));
