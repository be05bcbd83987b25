import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

/** Parts of a page that a reader does not see as text. */
const unread = new Set(['script', 'style', 'noscript', 'template']);

/** The text of a copy: as it stands, or out of a page as a browser saves it. */
export function readableText(content: string): string {
  return isPage(content) ? textWithin(parse(content)).join(' ') : content;
}

/** Whether a saved page is the page at this address: browsers and publishers write it into the page. */
export function isPageOf(content: string, url: string): boolean {
  const address = new URL(url);
  return address.pathname.length > 1 && isPage(content) && content.includes(`${address.host}${address.pathname}`);
}

function isPage(content: string): boolean {
  return /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype|html|head|body)/i.test(content);
}

function textWithin(node: DefaultTreeAdapterTypes.Node): string[] {
  if (tree.isTextNode(node)) return [tree.getTextNodeContent(node)];
  if (tree.isElementNode(node) && unread.has(tree.getTagName(node))) return [];
  return 'childNodes' in node ? tree.getChildNodes(node).flatMap(textWithin) : [];
}
