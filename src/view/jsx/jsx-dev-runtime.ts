import type { ElementType, Key, ReactElement } from 'react';
import { Fragment, type JSXSource, jsxDEV as reactJsxDev } from 'react/jsx-dev-runtime';
import { withOwnTexts } from './own-texts.ts';

/** The same as `jsx-runtime.ts`, with what React tells about mistakes while one edits and tests. */
export type { JSX } from 'react/jsx-dev-runtime';
export { Fragment };

export function jsxDEV(
  type: ElementType,
  props: object,
  key: Key | undefined,
  isStatic: boolean,
  source?: JSXSource,
  self?: unknown,
): ReactElement {
  const own: { readonly children?: unknown } = withOwnTexts(type, props);
  // Several texts may have become one.
  return reactJsxDev(type, own, key, isStatic && Array.isArray(own.children), source, self);
}
