import '../view/styles/index.css';
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
  // A drawn page is taken over as it stands; what its address adds is read right after, in the app.
  if (root.hasChildNodes()) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

void start();

// When all is there that the first step needs.
if (import.meta.env.PROD)
  addEventListener('load', () => import('./offline.ts').then(({ keepOffline }) => keepOffline()));
