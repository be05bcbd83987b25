import type { ReactNode, RefObject } from 'react';
import type { RecordNote } from '../../export/walk/record.ts';
import type { Chart } from '../../layout/drawn/layout.ts';
import type { SceneView } from '../../model/address/views.ts';
import type { Trail } from '../frame/TrailNav.tsx';
import type { PaneProps } from '../given/pane.ts';
import type { MenuPages } from './ViewMenu.tsx';

/** What the build draws besides the step; in the browser the live panes take its place. */
export type DrawnParts = Readonly<Record<'chart' | 'outline' | 'sources' | 'here', ReactNode>>;

/** What the page of a pathway is given. */
export interface PathwaySceneProps
  extends Omit<PaneProps, 'chart' | 'orientation' | 'cameFrom' | 'preview' | 'onAnswer' | 'onPreview' | 'onLeave'> {
  readonly loadChart: () => Promise<Chart>;
  readonly drawn: DrawnParts | undefined;
  /** A question that is looked at again. */
  readonly asking: string | undefined;
  readonly view: SceneView;
  /** Pathways walked before this one, the start page first. */
  readonly trail: readonly Trail[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAnswer: (fact: string, answer: string, from: 'panel' | 'chart') => void;
  readonly onAsk: (fact: string | undefined) => void;
  readonly onRestart: () => void;
  /** Writes the note of the case; what writes it is loaded then. */
  readonly writeNote: () => Promise<RecordNote>;
  readonly pages: MenuPages;
}
