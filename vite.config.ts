import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { headers, headersFile } from './src/cli/headers.ts';
import { charts } from './src/layout/plugin.ts';

export default defineConfig(({ isPreview }) => ({
  // A missing file is missing, as on a static host, and not the start page.
  appType: isPreview ? 'mpa' : 'spa',
  base: './',
  plugins: [react(), charts(), hostHeaders()],
  build: { manifest: true },
  preview: { headers: { ...headers } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000 },
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
