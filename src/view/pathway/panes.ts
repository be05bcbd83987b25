import type { ComponentType } from 'react';
import type { SceneView } from '../../model/address/views.ts';
import type { PaneProps } from '../given/pane.ts';

export type PaneName = Exclude<SceneView, 'step'>;

type Pane = () => Promise<ComponentType<PaneProps>>;

const files = {
  chart: () => import('../chart/ChartPane.tsx').then((module) => module.default),
  outline: () => import('../outline/OutlineView.tsx').then((module) => module.default),
  sources: () => import('../sources/SourceCard.tsx').then((module) => module.default),
  both: () => import('../both/BothEditions.tsx').then((module) => module.default),
  guide: () => import('../guide/GuideScene.tsx').then((module) => module.default),
  questions: () => import('../questions/QuestionsPane.tsx').then((module) => module.default),
  visit: () => import('../visit/VisitPane.tsx').then((module) => module.default),
  facts: () => import('../desk/FactsPane.tsx').then((module) => module.default),
  routes: () => import('../routes/RoutesPane.tsx').then((module) => module.default),
  compare: () => import('../compare/ComparePane.tsx').then((module) => module.default),
  summary: () => import('../summary/SummaryPane.tsx').then((module) => module.default),
  present: () => import('../present/PresentScene.tsx').then((module) => module.default),
  replay: () => import('../replay/ReplayPane.tsx').then((module) => module.default),
  presenter: () => import('../presenter/PresenterScene.tsx').then((module) => module.default),
  predict: () => import('../predict/PredictScene.tsx').then((module) => module.default),
  class: () => import('../class/ClassScene.tsx').then((module) => module.default),
  share: () => import('../share/SharePane.tsx').then((module) => module.default),
  embed: () => import('../embed/EmbedScene.tsx').then((module) => module.default),
} as const satisfies Record<PaneName, Pane>;

/** The panes beside the step, and the scenes that take its place. Each is loaded when it is looked at. */
export const panes = Object.fromEntries(Object.entries(files).map(([name, load]) => [name, again(load)])) as Record<
  PaneName,
  Pane
>;

/** Some browsers remember for a page what did not come: the next try asks for it by an address of its own, which the error names. */
function again(load: Pane): Pane {
  let address: string | undefined;
  return () =>
    address
      ? import(/* @vite-ignore */ `${address}?again`).then((module) => module.default)
      : load().catch((error) => {
          address = /http\S+\.js$/.exec(error.message)?.[0];
          throw error;
        });
}
