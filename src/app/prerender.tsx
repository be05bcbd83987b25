import { prerender } from 'react-dom/static';
import { app as texts } from '#texts/page/app.ts';
import { pages as pageTexts } from '#texts/page/pages.ts';
import type { Chart } from '../layout/drawn/layout.ts';
import { pageNames } from '../model/address/address.ts';
import { keyOf } from '../model/content/definition.ts';
import { folderOf, type KnownEdition } from '../model/content/edition.ts';
import type { Source } from '../model/content/source.ts';
import { inRegister } from '../model/content/words.ts';
import type { Walk } from '../model/walk/walk.ts';
import { HereInBody } from '../view/body/HereInBody.tsx';
import { DrawnChart } from '../view/chart/DrawnChart.tsx';
import OutlineView from '../view/outline/OutlineView.tsx';
import SourceCard from '../view/sources/SourceCard.tsx';
import { addresses, readAddress, writeAddress } from './address.ts';
import { catalogue, type Entry, load } from './catalogue/catalogue.ts';
import { filesOf } from './catalogue/files.ts';
import { DrawContext } from './drawing.ts';
import { open } from './journey.ts';
import { Root } from './Root.tsx';
import { loadPage, loadStart } from './scenes.ts';

/** One page of the built site. */
export interface Page {
  /** Folder under the root of the site, with a slash at its end; empty for the start page. */
  readonly folder: string;
  /** The address that the page stands for, as in a fragment. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** It is the start page of an edition. */
  readonly start?: boolean;
  /** The files of pathways/ that the page of a pathway needs, from the root of the project. */
  readonly content?: readonly string[];
  /** The module of its chart, which wide screens show beside the step. */
  readonly chart?: string;
  /** schema.org data of the page. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly html: string;
}

/** Draws every page of the site to HTML. `site` is the address that the site will have, with a slash at its end, where it is known. */
export async function pages(site: string | undefined): Promise<Page[]> {
  await loadStart();
  const start = pageOf('', '', pageTexts.title, pageTexts.description, { '@type': 'WebSite' }, site);
  const known = Object.entries(catalogue).flatMap(([edition, ids]) => ids.map((id) => ({ edition, id })));
  const pathways = known.map(async ({ edition, id }) => {
    const { pathway, source, loadChart } = await load(edition, id);
    const whose = addresses.editionOf(edition);
    const { register: words } = whose;
    const title = inRegister(pathway.title, words);
    const data = {
      '@type': 'MedicalWebPage',
      about: { '@type': 'MedicalCondition', name: inRegister(pathway.title, 'clinical') },
      audience: { '@type': pathway.summary.edition.audience },
      isBasedOn: basedOn(source),
    };
    const address = writeAddress({ legs: [{ pathway: id, facts: {} }], edition, words, view: 'step' });
    const page = await pageOf(
      folderOf(whose, id),
      address,
      texts.title([named(title, whose)]),
      pageTexts.pathway(title, inRegister(pathway.intro, words)),
      data,
      site,
      await loadChart(),
    );
    const content = filesOf(edition, id).map((file) => `pathways/${file}.ts`);
    return { ...page, content, chart: `virtual:chart/${keyOf({ edition, id })}` };
  });
  const { editions } = addresses;
  const read = editions.flatMap((edition) =>
    pageNames.map(async (name) => {
      const { title } = await loadPage(edition.id, name);
      const { register: words } = edition;
      const called = named(inRegister(title, words), edition);
      return pageOf(
        folderOf(edition, name),
        writeAddress({ legs: [{ pathway: name, facts: {} }], edition: edition.id, words, view: 'step' }),
        texts.title([called]),
        pageTexts.read(called),
        { '@type': 'WebPage' },
        site,
      );
    }),
  );
  const starts = editions
    .filter(({ isDefault }) => !isDefault)
    .map((edition) =>
      pageOf(
        folderOf(edition),
        writeAddress({ legs: [], edition: edition.id, words: edition.register, view: 'step' }),
        texts.title([named(pageTexts.start, edition)]),
        pageTexts.description,
        { '@type': 'WebPage' },
        site,
      ),
    );
  const isStart = (page: Promise<Page>) => page.then((each) => ({ ...each, start: true }));
  return Promise.all([...[start, ...starts].map(isStart), ...pathways, ...read]);
}

const nothing = () => undefined;

/** The parts of a pathway's page that the browser loads later, as they stand before the first answer. */
const draw =
  (chart: Chart | undefined) =>
  ({ pathway, source }: Entry, way: Walk) => {
    if (!chart) throw new Error(`${pathway.edition}/${pathway.id} has no chart`);
    const shared = { pathway, way };
    return {
      chart: <DrawnChart {...shared} chart={chart} />,
      outline: <OutlineView {...shared} chart={chart} onAnswer={nothing} onGo={nothing} />,
      here: <HereInBody body={pathway.body} />,
      sources: <SourceCard pathway={pathway} source={source} />,
    };
  };

/** A title, with the edition where it is not the one that is meant without a word. */
function named(title: string, edition: KnownEdition): string {
  return edition.isDefault ? title : pageTexts.edition(title, inRegister(edition.title, 'clinical'));
}

/** The source of a page as schema.org describes it; a source without a date has none there. */
function basedOn({ title, url, updated }: Source) {
  return { '@type': 'WebPage', name: title, url, ...(updated === '' ? {} : { dateModified: updated }) };
}

async function pageOf(
  folder: string,
  address: string,
  title: string,
  description: string,
  data: Readonly<Record<string, unknown>>,
  site: string | undefined,
  chart?: Chart,
): Promise<Page> {
  const opened = await open(readAddress(address));
  const root = '../'.repeat(folder.split('/').length - 1) || './';
  const { prelude } = await prerender(
    <DrawContext value={draw(chart)}>
      <Root opened={opened} base={{ root }} />
    </DrawContext>,
  );
  return {
    folder,
    address,
    title,
    description,
    data: {
      '@context': 'https://schema.org',
      ...data,
      name: title,
      inLanguage: 'en',
      ...(site === undefined ? {} : { url: site + folder }),
    },
    html: await new Response(prelude).text(),
  };
}
