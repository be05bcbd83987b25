import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { cachingOfAssets, headers, headersFile } from './src/cli/headers.ts';
import { versionAndDate } from './src/cli/version.ts';
import { charts } from './src/layout/plugin.ts';

/**
 * What every pathway's page needs before its first step, in one file. Each scene that shares a part of it would otherwise
 * cut it into one more small file, and many small files compress worse than one.
 */
const walk = {
  name: 'walk',
  test: /\/src\/(app\/device|view\/(step\/|pathway\/(PathwayScene|ViewMenu|panes|useLoaded|Drawn|Waiting)|common\/(device|given|reference|Sourced|StatusMark|Terms)|frame\/Follows)|model\/(walk|machine|condition|status|preview|cards|reason|glossary|source)\.|texts\/en\/(step|reasons|source|status|pathway|common|glossary)\.)/,
};

/** The same for what only the chart needs: its cards and lines are drawn by other scenes too. */
const chart = {
  name: 'chart',
  test: /\/src\/(view\/chart\/(CardView|EdgeLine|Legend|cardStyle|chartContext|progressStore)|layout\/(metrics|edgePath)|model\/(progress|next-card)\.|texts\/en\/chart\.)/,
};

export default defineConfig(({ isPreview, isSsrBuild }) => ({
  // A missing file is missing, as on a static host, and not the start page.
  appType: isPreview ? 'mpa' : 'spa',
  base: './',
  define: { 'import.meta.env.VERSION': JSON.stringify(versionAndDate()) },
  // React has had this store hook of its own since 18; the shim that @xstate/react brings would be a second one.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
  plugins: [react(), charts(), hostHeaders()],
  build: {
    manifest: true,
    // The drawn pages name what they need; lists of every chunk's own needs would weigh on the entry of all of them.
    // Every browser that has popovers, which the page needs, knows modulepreload itself.
    // What draws the pages in the build is one program, and needs no chunks.
    ...(isSsrBuild
      ? {}
      : {
          rolldownOptions: {
            output: { codeSplitting: { groups: [walk, chart], includeDependenciesRecursively: false } },
          },
        }),
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
  },
  preview: { headers: { ...headers } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
}));

/** Puts the `_headers` file of static hosts into the built site; `vite preview` keeps to it, too. */
function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    applyToEnvironment: ({ name }) => name === 'client',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/assets/')) response.setHeader('Cache-Control', cachingOfAssets);
        next();
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
