import type { CSSProperties } from 'react';
import { cardMetrics, textStyles } from '../../layout/metrics.ts';

/** The measures with which the layout computed, as custom properties: the style sheet draws cards with nothing else. */
export const cardStyle = {
  '--card-radius': `${cardMetrics.radius}px`,
  '--card-border': `${cardMetrics.border}px`,
  '--card-edge': `${cardMetrics.heavyEdge}px`,
  '--card-padding': `${cardMetrics.paddingInline}px`,
  '--card-mark': `${cardMetrics.markColumn}px`,
  '--card-port': `${cardMetrics.port}px`,
  '--card-note-gap': `${cardMetrics.noteGap}px`,
  '--title-size': `${textStyles.title.size}px`,
  '--title-weight': textStyles.title.weight,
  '--title-line': textStyles.title.lineHeight,
  '--row-size': `${textStyles.row.size}px`,
  '--row-line': textStyles.row.lineHeight,
  '--note-size': `${textStyles.note.size}px`,
} as CSSProperties;
