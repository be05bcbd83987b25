import type { ElementType, Key, ReactElement } from 'react';
import { Fragment, jsx as reactJsx } from 'react/jsx-runtime';
import { withOwnTexts } from './own-texts.ts';

/** What JSX becomes (`jsxImportSource`): React's own elements, in which every text has an element of its own. */
export type { JSX } from 'react/jsx-runtime';
export { Fragment };

export function jsx(type: ElementType, props: object, key?: Key): ReactElement {
  return reactJsx(type, withOwnTexts(type, props), key);
}

/** The two are one outside of development, where `jsx-dev-runtime.ts` takes their place. */
export { jsx as jsxs };
