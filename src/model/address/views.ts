/**
 * What a pathway's page can show, in groups as its menu tells them; the names stand in addresses. `step` shows the step
 * alone where there is no room for more, and beside it the chart where there is.
 */
export const viewGroups = {
  show: ['step', 'chart', 'outline', 'sources', 'both'],
  visit: ['guide', 'questions', 'visit'],
  desk: ['facts', 'routes', 'compare', 'summary'],
  class: ['present', 'presenter', 'predict', 'class', 'replay'],
  take: ['share', 'embed'],
} as const;

export type ViewGroup = keyof typeof viewGroups;
export type SceneView = (typeof viewGroups)[ViewGroup][number];

export const sceneViews: readonly SceneView[] = Object.values(viewGroups).flat();

/**
 * How much of the window a view takes. `pane` stands beside the step; `page` takes the place of step and pane, in the
 * frame of the site; `window` stands alone, without header and footer.
 */
export function extentOf(view: SceneView): 'pane' | 'page' | 'window' {
  switch (view) {
    case 'present':
    case 'presenter':
    case 'predict':
    case 'embed':
      return 'window';
    case 'guide':
    case 'class':
      return 'page';
    default:
      return 'pane';
  }
}
