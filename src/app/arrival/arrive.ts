// A start page asks for one script and not for two.
import '../../../public/first.js';
import { pageFor } from './page.ts';

/**
 * Runs in the head of the start pages, before anything is shown, and of the page that hosts send where there is none: a link
 * that leads to another page is opened there, so that nobody sees the start page in its place. The link itself goes along
 * as it came. The page names all others beside this script, which stands in a folder of the site.
 */
const { currentScript, documentElement } = document;
if (currentScript instanceof HTMLScriptElement) {
  const site = new URL('../', currentScript.src).href;
  const { hash } = location;
  const before = location.href.slice(site.length).replace(/#.*/s, '');
  const folder = pageFor(hash, before, `${currentScript.dataset['pages']}`.split(' '));
  // Several of these are tried on a page that cannot know how deep it stands; the one that comes leads on.
  if ('lost' in documentElement.dataset) location.replace(`${site}${folder}#/${before}${hash}`);
  else if (folder && !before.startsWith(folder)) location.replace(site + folder + location.search + hash);
}
