import type { CSSProperties } from 'react';
import { cardMetrics, textStyles } from '../../layout/drawn/metrics.ts';

/** The measures with which the layout computed, as custom properties: the style sheet draws cards with nothing else. */
export const cardStyle = {
  '--card-radius': `${cardMetrics.radius}px`,
  '--card-border': `${cardMetrics.border}px`,
  '--card-edge': `${cardMetrics.heavyEdge}px`,
  '--card-padding': `${cardMetrics.paddingInline}px`,
  '--label-gap': `${cardMetrics.labelGap}px`,
  '--card-mark': `${cardMetrics.markColumn}px`,
  '--title-size': `${textStyles.title.size}px`,
  '--row-size': `${textStyles.row.size}px`,
  '--note-size': `${textStyles.note.size}px`,
  '--card-line': textStyles.row.lineHeight,
} as CSSProperties;
