/** Where the window is so narrow that a walk goes one step at a time, unless somebody asks for the whole page. */
export function isGuided(): boolean {
  return innerWidth < 700;
}
