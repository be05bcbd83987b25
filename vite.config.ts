import { existsSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { target } from './src/cli/site/floor.ts';
import { cachingOfAssets, headers, headersFile } from './src/cli/site/headers.ts';
import { versionAndDate } from './src/cli/site/version.ts';
import { charts } from './src/layout/plugin.ts';

/**
 * What every pathway's page needs before its first step, in one file. Each scene that shares a part of it would otherwise
 * cut it into one more small file, and many small files compress worse than one and cost a round each where they are found late.
 */
const walk = {
  name: 'walk',
  test: /virtual:files|\/src\/(app\/(catalogue\/files|drawing|PathwayPage|services\/services|device\/(device|clipboard))|view\/(step\/(?!Topics|StepNotes|Onward)|guide\/Gate|pathway\/(PathwayScene|panes|useLoaded|Drawn|Waiting)|given\/(before|device|given|listed|reference|services)|controls\/(Folded|Sourced|StatusMark|Terms)|frame\/(Follows|TrailNav))|model\/(walk\/(walk|agreed|machine|status|reason|place)|content\/(condition|source)|ahead\/(preview|questions-left)|chart\/(cards|next-card))\.|texts\/en\/(pathway\/(gate|step|pathway)|content\/(reasons|source|status|common)|page\/follows)\.)/,
};

/** The same for what only the chart needs, but what moves it: its cards and lines are drawn by other scenes too. */
const chart = {
  name: 'chart',
  test: /\/src\/(view\/chart\/(?!ChartPane|FlowChart|PrintedChart|DrawnChart)|layout\/drawn\/(metrics|edgePath|shown)|model\/chart\/progress\.|texts\/en\/pathway\/chart\.)/,
};

/** What every pathway of an edition needs beside its own content is small, and comes in one file, too. */
const common = {
  debugName: 'common',
  name: (id: string) => `common-${/pathways\/(\w+)\//.exec(id)?.[1]}`,
  test: /\/pathways\/\w+\/(edition|[\w-]+\/(source|summary))\.ts/,
};

export default defineConfig(({ command, isPreview, isSsrBuild, mode }) => ({
  // A missing file is missing, as on a static host, and not the start page.
  appType: isPreview ? 'mpa' : 'spa',
  base: './',
  define: {
    'import.meta.env.VERSION': JSON.stringify(versionAndDate()),
    // React asks for its developer tools as it loads. The built site leaves that out: nobody has them on a phone.
    ...(command === 'build' ? { __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined' } : {}),
  },
  // React has had this store hook of its own since 18; the shim that @xstate/react brings would be a second one, and the one
  // for its `useSelector`, which nothing here uses, a third. The chart's own, which ends in `.js`, stays.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/with-selector)?$/, replacement: 'react' }] },
  plugins: [leanSources(), react({ jsxImportSource: '#jsx' }), charts(), hostHeaders()],
  build: {
    target,
    manifest: true,
    // The drawn pages name what they need; lists of every chunk's own needs would weigh on the entry of all of them.
    // An engine that does not know modulepreload loads the same, a little later.
    // What draws the pages in the build is one program, and needs no chunks.
    ...(isSsrBuild
      ? {}
      : {
          rolldownOptions: {
            output: { codeSplitting: { groups: [walk, chart, common], includeDependenciesRecursively: false } },
          },
        }),
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
  },
  preview: { headers: { ...headers } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    maxWorkers: '100%',
    // Files share what they load, above all the content; none leaves anything behind that another would find.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: mode === 'whole' ? { EXHAUSTIVE: 'yes' } : {},
  },
}));

/** The words at which a section of a stored copy begins are for the audit alone: no reader of the built site sees them. */
function leanSources(): Plugin {
  return {
    name: 'lean-sources',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/pathways\/(.*\/)?(other-)?sources?\.ts$/ },
      handler: (code) => ({ code: code.replace(/\bopens:\s*('[^']*'|"[^"]*"),?/g, ''), map: null }),
    },
  };
}

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
      // As static hosts do: where there is no page, the one that says so.
      return () => {
        middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          const dist = new URL('dist/', import.meta.url);
          if (existsSync(new URL(`.${path}`, dist)) || !request.headers.accept?.includes('text/html')) return next();
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(readFileSync(new URL('404.html', dist)));
        });
      };
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
