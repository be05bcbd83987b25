/**
 * What is wrong with the markup of a document whatever it looks like: what axe would say of it in a browser, where only a part of
 * the states is looked at.
 */
export function faultsOfMarkup(root: Element): string[] {
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const seen = (element: Element) =>
    element.closest('[hidden], [popover], details:not([open]) > :not(summary)') === null;
  const faults: string[] = [];

  const ids = all('[id]').map(({ id }) => id);
  for (const id of new Set(ids.filter((id, place) => ids.indexOf(id) !== place)))
    faults.push(`two elements are #${id}`);

  const levels = all('h1, h2, h3, h4, h5, h6')
    .filter(seen)
    .map(({ tagName }) => Number(tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) faults.push('there is not one heading of the first level');
  levels.forEach((level, place) => {
    if (level > (levels[place - 1] ?? level) + 1) faults.push(`a heading leaps to level ${level}: ${levels.join(' ')}`);
  });

  for (const element of all('button, a[href], summary, input, select, textarea, [role="button"]')) {
    if (nameOf(element, root) === '') faults.push(`without a name: ${element.outerHTML.slice(0, 120)}`);
    if (element.parentElement?.closest('button, a[href], [role="button"]')) {
      faults.push(`one control in another: ${element.outerHTML.slice(0, 120)}`);
    }
  }
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls']) {
    for (const element of all(`[${attribute}]`)) {
      const missing = (element.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => !ids.includes(id));
      if (missing.length > 0) faults.push(`${attribute} names #${missing.join(' #')}, which is not there`);
    }
  }
  for (const list of all('ul > :not(li), ol > :not(li)'))
    faults.push(`no item of a list: ${list.outerHTML.slice(0, 120)}`);
  for (const item of all('li')) if (!item.closest('ul, ol, menu')) faults.push('an item without a list');
  for (const image of all('img:not([alt]), svg:not([aria-hidden]):not([role])'))
    faults.push(`${image.tagName} without a text`);
  // Each mark of a status is said in words as well.
  for (const mark of all('.mark')) {
    const said = [...mark.querySelectorAll('.visually-hidden')].filter((words) => !words.closest('[hidden]'));
    if (!mark.closest('.legend') && !said.some(({ textContent }) => textContent.trim()))
      faults.push('a mark says nothing');
  }
  return [...new Set(faults)];
}

function nameOf(element: HTMLElement, root: Element): string {
  const by = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const texts = by.map((id) => root.querySelector(`[id="${id}"]`)?.textContent ?? '');
  const label = element.id ? root.querySelector(`label[for="${element.id}"]`)?.textContent : undefined;
  const around = element.closest('label')?.textContent;
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[aria-hidden="true"], [hidden]')) part.remove();
  return [element.getAttribute('aria-label'), ...texts, label, around, copy.textContent].join(' ').trim();
}
