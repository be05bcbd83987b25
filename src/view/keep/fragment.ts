/** The part of a link that says where a walk is: what is kept of it. */
export function fragmentOf(href: string): string {
  return href.slice(href.indexOf('#'));
}

/** The pathways of a walk by id, in the order in which they were entered. */
export function legsOf(fragment: string): string[] {
  return fragment
    .slice(2)
    .split('/')
    .map((leg) => decodeURIComponent(leg.split('?')[0] ?? ''));
}
