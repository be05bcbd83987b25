import * as v from 'valibot';

/** A text that a person typed: bounded, so that no file can fill the page. */
export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** A name of its own, by which entries are told apart. It begins with a letter or a digit, so it is no name of the language. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][\w-]{0,63}$/i));

/** The name of an edition. Whether there is one of this name is seen when the entry is opened. */
export const editionId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** The members that every entry has. */
export const entry = {
  id,
  changed: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.check((time) => !Number.isNaN(Date.parse(time))),
  ),
};

/**
 * The fragment of an address of this app, such as `#/rectum?size=under-1-cm`: one line without spaces, as the app writes
 * it. It is read again when it is opened.
 */
export const address = v.pipe(v.string(), v.maxLength(4000), v.regex(/^#\/\S*$/));
