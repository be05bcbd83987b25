import type { ElementType, ReactNode } from 'react';
import { Fragment, jsx } from 'react/jsx-runtime';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'text-run': { readonly children: string };
    }
  }
}

/**
 * Translators (Google's, Edge's) put an element of their own in the place of a text, and extensions wrap it. React holds on to
 * a text that stands beside other nodes: it would then write into a node that nobody sees, so that an old question stands
 * above new answers, or ask to remove what is gone, which throws. The text of an element that holds nothing else it only
 * sets. So every text becomes the only content of an element: texts side by side become one, and one beside elements gets an
 * element of its own, which base.css keeps out of the layout.
 */
export function withOwnTexts(type: ElementType, props: object): object {
  if (typeof type !== 'string' && type !== Fragment) return props;
  const { children } = props as { readonly children?: ReactNode };
  const isOpen = type === Fragment;
  if (!(Array.isArray(children) ? children.some(mayHoldText) : isOpen && isText(children))) return props;
  const runs = joined([children].flat());
  const isAlone = !isOpen && runs.every((run) => isText(run) || isNothing(run));
  return { ...props, children: isAlone ? runs.find(isText) : runs.map(wrapped) };
}

/** Texts side by side as one, in the place of the first; all else keeps its place, by which React knows it again. */
function joined(children: readonly ReactNode[]): ReactNode[] {
  let text = -1;
  const runs: ReactNode[] = [];
  for (const child of children) {
    if (isText(child) && text >= 0) runs[text] = `${runs[text]}${child}`;
    else if (!isNothing(child)) text = isText(child) ? runs.length : -1;
    runs.push(isText(child) && text !== runs.length ? null : child);
  }
  return runs;
}

function wrapped(run: ReactNode, index: number): ReactNode {
  if (isText(run)) return jsx('text-run', { children: `${run}` }, `text ${index}`);
  return Array.isArray(run) ? joined(run).map(wrapped) : run;
}

function isText(child: unknown): child is string | number {
  return typeof child === 'number' || (typeof child === 'string' && child !== '');
}

function mayHoldText(child: unknown): boolean {
  return isText(child) || Array.isArray(child);
}

function isNothing(child: unknown): boolean {
  return child == null || child === '' || typeof child === 'boolean';
}
