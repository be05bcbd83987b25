import { createContext } from 'react';
import type { Walk } from '../model/walk/walk.ts';
import type { DrawnParts } from '../view/pathway/sceneProps.ts';
import type { Entry } from './catalogue/catalogue.ts';

/** Draws what the browser loads later. */
type Draw = (entry: Entry, way: Walk) => DrawnParts;

/** Only the build draws; in the browser nothing stands here. */
export const DrawContext = createContext<Draw | undefined>(undefined);
