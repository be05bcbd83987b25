import { createContext, type ReactNode, useContext } from 'react';

/** A text with buttons on its technical terms, which explain them without leaving the place. */
export type Explain = (text: string, tabIndex: number | undefined) => ReactNode;

/** What explains the terms of the page, once it has loaded. None where the words need no explaining. */
export const ExplainContext = createContext<Explain | undefined>(undefined);

/** A text whose technical terms can be looked up. */
export function Terms({ children, tabIndex }: { children: string; tabIndex?: number }) {
  const explain = useContext(ExplainContext);
  // In a fragment, because a bare text has no element of its own.
  return <>{explain ? explain(children, tabIndex) : children}</>;
}
