import type { ComponentType } from 'react';
import type { RoutesCsv } from '../../export/routes-csv.ts';
import type { Deck } from '../../export/slides.ts';
import type { Chart, Orientation } from '../../layout/layout.ts';
import type { Facts } from '../../model/condition.ts';
import type { Pathway } from '../../model/definition.ts';
import type { Source } from '../../model/source.ts';
import type { Walk } from '../../model/walk.ts';
import type { Register } from '../../model/words.ts';
import type { Counterpart } from '../both/BothEditions.tsx';
import type { Exports } from '../common/exports.ts';
import type { Sources } from '../common/Sourced.tsx';
import type { Keeping } from '../keep/keeping.ts';
import type { SceneView } from './views.ts';

/** An answer that is looked at and not given yet. */
export interface Pointed {
  readonly fact: string;
  readonly answer: string;
}

export interface AddressChange {
  readonly facts?: Facts;
  readonly view?: SceneView;
  /** Without the pathways that were walked before, and what was answered there. */
  readonly alone?: true;
}

/** What every pane beside the step is given. */
export interface PaneProps {
  readonly pathway: Pathway;
  readonly chart: Chart;
  readonly source: Source;
  readonly sources: Sources;
  readonly facts: Facts;
  readonly way: Walk;
  readonly register: Register;
  readonly orientation: Orientation;
  readonly preview: Pointed | undefined;
  readonly onAnswer: (fact: string, answer: string) => void;
  /** Puts other facts in the place of those of this pathway, all at once. */
  readonly onFacts: (facts: Facts) => void;
  readonly onGo: (pathway: string) => void;
  /** Opens an address of the app, such as `#/rectum?size=under-1-cm`. Whatever of it does not hold is left out and named. */
  readonly onOpen: (address: string) => void;
  /** Every pathway of this edition, by id. */
  readonly pathways: readonly string[];
  readonly onView: (view: SceneView) => void;
  readonly onPreview: (pointed: Pointed | undefined) => void;
  /** The reader leaves the pane for the step. */
  readonly onLeave: () => void;
  /** The address of this walk, or of the same pathway with other facts or in another view: absolute, to be opened or shared. */
  readonly addressOf: (change: AddressChange) => string;
  /** Loads what writes the table of all routes to a file. */
  readonly loadRoutesCsv: () => Promise<RoutesCsv>;
  /** Writes slides as a PowerPoint file; what writes them is loaded then. */
  readonly writeSlides: (deck: Deck) => Promise<Blob>;
  /** Loads the same place in the other edition. A new function for new facts. */
  readonly loadCounterpart: () => Promise<Counterpart | undefined>;
  /** Loads what writes files of this walk. */
  readonly loadExports: () => Promise<Exports>;
  /** Loads what keeps walks and takes them along. */
  readonly loadKeeping: () => Promise<Keeping>;
}

export type PaneName = Exclude<SceneView, 'step'>;

type Pane = () => Promise<ComponentType<PaneProps>>;

/** The panes beside the step, and the scenes that take its place. Each is loaded when it is looked at. */
export const panes = {
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
  presenter: () => import('../present/PresenterScene.tsx').then((module) => module.default),
  predict: () => import('../present/PredictScene.tsx').then((module) => module.default),
  class: () => import('../class/ClassScene.tsx').then((module) => module.default),
  share: () => import('../share/SharePane.tsx').then((module) => module.default),
  embed: () => import('../embed/EmbedScene.tsx').then((module) => module.default),
} as const satisfies Record<PaneName, Pane>;
