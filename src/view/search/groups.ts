import type { search as texts } from '#texts/page/search.ts';
import type { Found } from '../../model/search/find.ts';

type Group = keyof typeof texts.groups;

/** Under which heading a result stands. */
export function groupOf(found: Found): Group {
  switch (found.kind) {
    case 'walk':
    case 'not-covered':
    case 'pathway':
      return 'walks';
    case 'topic':
      return found.first ? 'first' : 'told';
    case 'term':
    case 'treatment':
      return 'told';
    case 'option':
      return 'options';
    case 'question':
      return 'questions';
    case 'notice':
    case 'gap':
      return 'says';
    case 'case':
      return 'cases';
    case 'view':
    case 'page':
      return 'pages';
  }
}

/** Results with those of one group together, the groups in the order in which they first come. */
export function inGroups(found: readonly Found[]): Found[] {
  const order = [...new Set(found.map(groupOf))];
  return order.flatMap((group) => found.filter((each) => groupOf(each) === group));
}
