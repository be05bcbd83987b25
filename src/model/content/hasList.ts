import type { Pathway } from './definition.ts';

/** A part that lists something is a heading of the case. */
export function hasList({ pathway }: { readonly pathway: Pathway }): boolean {
  return Object.keys(pathway.options).length > 0;
}
