import type { Chart, Orientation } from '../../layout/drawn/layout.ts';
import type { SceneView } from '../../model/address/views.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Source } from '../../model/content/source.ts';
import type { Walk } from '../../model/walk/walk.ts';
import type { Sources } from '../controls/Sourced.tsx';
import type { Trail } from '../frame/TrailNav.tsx';

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
  readonly orientation: Orientation;
  /** The pathway from which one came here, or the start page. */
  readonly cameFrom: Trail | undefined;
  readonly preview: Pointed | undefined;
  readonly onAnswer: (fact: string, answer: string) => void;
  /** Puts other facts in the place of those of this pathway, all at once. */
  readonly onFacts: (facts: Facts) => void;
  readonly onGo: (pathway: string) => void;
  readonly onView: (view: SceneView) => void;
  readonly onPreview: (pointed: Pointed | undefined) => void;
  /** The reader leaves the pane for the step. */
  readonly onLeave: () => void;
  /** The address of this walk, or of the same pathway with other facts or in another view: absolute, to be opened or shared. */
  readonly addressOf: (change: AddressChange) => string;
}
