import type { Deck } from '../../export/slides/slides.ts';
import type { Chart } from '../../layout/drawn/layout.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { EditionId } from '../../model/content/edition.ts';
import type { CaseSeries, PracticeCase } from '../../model/content/practice.ts';
import type { Source } from '../../model/content/source.ts';
import type { Beside } from '../../model/handouts/beside.ts';
import type { Status } from '../../model/walk/status.ts';
import type { PageProps } from '../page/PageProps.ts';

interface Loaded {
  readonly pathway: Pathway;
  readonly source: Source;
  readonly sources: Readonly<Record<string, Source>>;
  readonly loadChart: () => Promise<Chart>;
}

type Load = (edition: EditionId, pathway: string) => Promise<Loaded>;

export interface PractiseProps extends PageProps {
  /** The ready-made cases of every edition. */
  readonly cases: readonly PracticeCase[];
  /** Those of them that belong together. */
  readonly series: readonly CaseSeries[];
  /** The pathways of this edition. */
  readonly pathways: readonly Pathway[];
  readonly load: Load;
  /** What is offered beside the lists of a pathway: options of its neighbours. */
  readonly loadBeside: (pathway: Pathway) => Promise<readonly Beside[]>;
  /** Writes walks as slides. */
  readonly writeSlides: (...decks: readonly Deck[]) => Promise<Blob>;
  readonly isKnown: (edition: EditionId, pathway: string) => boolean;
}

export type Guesses = Readonly<Record<string, Status>>;
