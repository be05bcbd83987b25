import '../view/styles/index.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { readAddress } from './address.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { open } from './journey.ts';

/** Starts the app: on a page of its own with that pathway, everywhere with what the address says. */
async function start() {
  const root = document.getElementById('root');
  if (!root) return;
  const page = document.documentElement.dataset['page'] ?? '';
  const base = { root: document.documentElement.dataset['root'] ?? './' };
  const asDrawn = await open(readAddress(page === '' ? '' : `#/${page}`));
  const app = (
    <StrictMode>
      <ErrorBoundary home={base.root}>
        <App opened={asDrawn} base={base} />
      </ErrorBoundary>
    </StrictMode>
  );
  // A drawn page is taken over as it stands; what its address adds is read right after, in the app.
  if (root.hasChildNodes()) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

void start();
