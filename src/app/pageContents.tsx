import { glossary as glossaryTexts } from '#texts/glossary.ts';
import { pathwayTexts } from '#texts/pathway.ts';
import { sources as sourcesTexts } from '#texts/sources.ts';
import { glossary } from '../../pathways/glossary.ts';
import listed from '../../pathways/listed-treatments.json';
import type { Edition } from '../model/definition.ts';
import { DeviceContext } from '../view/common/device.ts';
import { SourcesContext } from '../view/common/Sourced.tsx';
import { GlossaryContext } from '../view/common/Terms.tsx';
import { GlossaryScene } from '../view/glossary/GlossaryScene.tsx';
import { SavedScene } from '../view/saved/SavedScene.tsx';
import { SourcesScene } from '../view/sources/SourcesScene.tsx';
import type { PageName } from './address.ts';
import { isKnown, load, loadAll } from './catalogue.ts';
import { device } from './device.ts';
import { loadTold } from './reference.ts';
import type { PageEntry } from './scenes.ts';

/** The pages beside the pathways. */
export const contents: Record<PageName, (edition: Edition) => Promise<PageEntry>> = {
  async sources(edition) {
    const [{ pathways, sources }, { reference }] = await Promise.all([loadAll(edition), loadTold(edition)]);
    return {
      title: sourcesTexts.title,
      content: ({ register }) => (
        <SourcesScene
          sources={sources}
          pathways={pathways}
          listed={listed}
          treatments={reference.treatments}
          register={register}
        />
      ),
    };
  },
  async glossary() {
    // The words are explained from the patient edition and the pages beside it, whichever edition is walked.
    const { sources } = await loadAll('patient');
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
          <SavedScene {...props} loadKeeping={() => import('./keeping.ts').then(({ keeping }) => keeping)} />
        </DeviceContext>
      ),
    };
  },
  async practise(edition) {
    const [{ PractiseScene }, { cases }, { pathways }, { glossary: words }] = await Promise.all([
      import('../view/practise/PractiseScene.tsx'),
      import('../../pathways/cases/all.ts'),
      loadAll(edition),
      loadTold(edition),
    ]);
    return {
      title: pathwayTexts.more.pages.practise,
      content: (props) => (
        <DeviceContext value={device}>
          <GlossaryContext value={props.register === 'plain' ? words : undefined}>
            <PractiseScene {...props} cases={cases} pathways={pathways} load={load} isKnown={isKnown} />
          </GlossaryContext>
        </DeviceContext>
      ),
    };
  },
};
