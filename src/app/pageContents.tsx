import { summaries } from 'virtual:listings';
import { changes as changesTexts } from '#texts/page/changes.ts';
import { glossary as glossaryTexts } from '#texts/page/glossary.ts';
import { sources as sourcesTexts } from '#texts/page/sources.ts';
import { pathwayTexts } from '#texts/pathway/pathway.ts';
import { glossary } from '../../pathways/glossary.ts';
import listed from '../../pathways/listed-treatments.json';
import type { PageName } from '../model/address/address.ts';
import type { EditionId } from '../model/content/edition.ts';
import type { Release } from '../model/content/release.ts';
import type { Register } from '../model/content/words.ts';
import { SourcesContext } from '../view/controls/Sourced.tsx';
import { ExplainContext } from '../view/controls/Terms.tsx';
import { DeviceContext } from '../view/given/device.ts';
import { GlossaryScene } from '../view/glossary/GlossaryScene.tsx';
import { InfoPage } from '../view/page/InfoPage.tsx';
import { SavedScene } from '../view/saved/SavedScene.tsx';
import { SourcesScene } from '../view/sources/SourcesScene.tsx';
import { addresses, writeAddress } from './address.ts';
import { loadAll } from './catalogue/all.ts';
import { idsIn, isKnown, load } from './catalogue/catalogue.ts';
import { device } from './device/device.ts';
import type { PageEntry } from './opened.ts';
import { loadTold } from './services/reference.ts';

export { InfoPage };

/** A page or a pathway at its beginning. */
function addressOf(id: string, edition: EditionId, words: Register): string {
  return writeAddress({ legs: [{ pathway: id, facts: {} }], edition, words, view: 'step' });
}

/** The pages beside the pathways. */
export const contents: Record<PageName, (edition: EditionId) => Promise<PageEntry>> = {
  async sources(edition) {
    const [{ pathways, sources }, { reference }] = await Promise.all([loadAll(edition), loadTold(edition)]);
    return {
      title: sourcesTexts.title,
      content: ({ register, hrefOf }) => (
        <SourcesScene
          {...{ sources, pathways, listed, treatments: reference.treatments }}
          changesHref={hrefOf(addressOf('changes', edition, register))}
        />
      ),
    };
  },
  async glossary() {
    // The words are explained from the default edition and the pages beside it, whichever edition is walked.
    const { sources } = await loadAll(addresses.home.id);
    return {
      title: glossaryTexts.title,
      content: () => (
        <SourcesContext value={Object.fromEntries(sources.map((source) => [source.id, source]))}>
          <GlossaryScene terms={glossary} />
        </SourcesContext>
      ),
    };
  },
  async saved() {
    return {
      title: pathwayTexts.more.pages.saved,
      content: (props) => (
        <DeviceContext value={device}>
          <SavedScene {...props} loadKeeping={() => import('./services/keeping.ts').then(({ keeping }) => keeping)} />
        </DeviceContext>
      ),
    };
  },
  async changes(edition) {
    const [{ ChangesScene }, { default: releases }, { sources }, { reference }] = await Promise.all([
      import('../view/changes/ChangesScene.tsx'),
      import('../../pathways/releases.json'),
      loadAll(edition),
      loadTold(edition),
    ]);
    const followed = sources.filter(({ url }) =>
      summaries.some((summary) => summary.edition === edition && summary.source.url === url),
    );
    return {
      title: changesTexts.title,
      content: (props) => (
        <SourcesContext value={Object.fromEntries(sources.map((source) => [source.id, source]))}>
          <ChangesScene
            {...props}
            sources={followed}
            limits={reference.limits ?? []}
            releases={releases as readonly Release[]}
            ids={idsIn(edition)}
            linkTo={(id) => props.hrefOf(addressOf(id, edition, props.register))}
          />
        </SourcesContext>
      ),
    };
  },
  async practise(edition) {
    const [{ PractiseScene }, { cases, series }, { pathways }, { explain }] = await Promise.all([
      import('../view/practise/PractiseScene.tsx'),
      import('../../pathways/cases/all.ts'),
      loadAll(edition),
      loadTold(edition),
    ]);
    return {
      title: pathwayTexts.more.pages.practise,
      content: (props) => (
        <DeviceContext value={device}>
          <ExplainContext value={props.register === 'plain' ? explain : undefined}>
            <PractiseScene
              {...props}
              {...{ cases, series, pathways, load, isKnown }}
              writeSlides={(...decks) => import('../export/slides/slides.ts').then(({ slides }) => slides(...decks))}
              loadBeside={(pathway) => import('./services/beside.ts').then(({ loadBeside }) => loadBeside(pathway))}
            />
          </ExplainContext>
        </DeviceContext>
      ),
    };
  },
};
