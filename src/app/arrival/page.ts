/**
 * The folder of the page at which a link should be opened, before anything else of the site is loaded: that of the last
 * part that it names. Empty where it names none that has a page. It only finds the page; what the link says is read there.
 */
export function pageFor(hash: string, before: string, folders: readonly string[]): string {
  const inHash = decoded(hash).toLowerCase();
  const inAll = `${decoded(before).toLowerCase()}/${inHash}`;
  for (const text of [inHash, inAll]) {
    // What stands after a sign of equality is an answer, which may be called like a part.
    for (const [, name = ''] of [...text.matchAll(/(?:^|[^\w=-])([a-z-]+)(?![\w=-])/g)].reverse()) {
      // A part of an edition stands in the folder of that, whose name is somewhere in the link.
      const found = folders
        .filter((folder) => `/${folder}`.endsWith(`/${name}/`) && inAll.includes(folder.slice(0, -name.length - 2)))
        .at(-1);
      if (found) return found;
    }
  }
  return '';
}

/** A link is seldom encoded more than twice; what is finds the start page first. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(text));
  } catch {
    return text;
  }
}
