/**
 * What a pathway's page can show, in the order of its switch; the names stand in addresses. `step` shows the step alone
 * where there is no room for more, and beside it the chart where there is.
 */
export const sceneViews = ['step', 'chart', 'outline', 'sources', 'both'] as const;
export type SceneView = (typeof sceneViews)[number];
