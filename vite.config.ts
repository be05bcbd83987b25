import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { headers, headersFile } from './src/cli/headers.ts';
import { charts } from './src/layout/plugin.ts';

export default defineConfig(({ isPreview }) => ({
  // A missing file is missing, as on a static host, and not the start page.
  appType: isPreview ? 'mpa' : 'spa',
  base: './',
  // React has had this store hook of its own since 18; the shim that @xstate/react brings would be a second one.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
  plugins: [react(), charts(), hostHeaders()],
  build: {
    manifest: true,
    // The drawn pages name what they need; lists of every chunk's own needs would weigh on the entry of all of them.
    // Every browser that has popovers, which the page needs, knows modulepreload itself.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
  },
  preview: { headers: { ...headers } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
}));

/** Puts the `_headers` file of static hosts into the built site. */
function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
