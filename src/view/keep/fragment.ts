/** The part of a link that says where a walk is: what is kept of it. */
export function fragmentOf(href: string): string {
  return href.slice(href.indexOf('#'));
}
