import { whenIdle } from '../view/controls/idle.ts';
import { isInApp } from './device/isInApp.ts';
import { keepOffline } from './device/offline.ts';
import { forgiveForeignElements } from './foreign.ts';
import { nameOtherLetters } from './otherLetters.ts';

/** What a page does once it stands, and nothing of which holds up its first step. */
forgiveForeignElements();
nameOtherLetters();
if (isInApp()) void import('./device/inApp.ts').then(({ watchPrint }) => watchPrint());
if (document.querySelector('.go-on')) void import('./services/lastWalk.ts').then(({ leadBack }) => leadBack());
// The whole site is fetched then: the line and the machine belong to the person first.
if (import.meta.env.PROD) whenIdle(keepOffline);
