import '../view/styles/index.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { readAddress } from './address.ts';
import { open } from './journey.ts';
import { Root } from './Root.tsx';

/** Starts the app: on a page of its own with that pathway, everywhere with what the address says. */
async function start() {
  const root = document.getElementById('root');
  if (!root) return;
  const { page = '', root: base = './' } = document.documentElement.dataset;
  const app = <Root opened={await open(readAddress(page))} base={{ root: base }} />;
  // A drawn page is taken over as it stands; what its address adds is read right after, in the app. It can be read
  // already, so the taking over lets go of the machine every few milliseconds.
  if (root.hasChildNodes()) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
}

// A page that cannot come alive is read as it was drawn; first.js hears of it and says so. The address still holds the walk.
void start();

// When all is there that the first step needs.
addEventListener('load', () => import('./afterwards.ts'));
