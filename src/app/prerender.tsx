import { prerender } from 'react-dom/static';
import { app as texts } from '#texts/app.ts';
import { pages as pageTexts } from '#texts/pages.ts';
import type { Chart } from '../layout/layout.ts';
import { type Edition, editions } from '../model/definition.ts';
import type { Walk } from '../model/walk.ts';
import { defaultRegister, inRegister, type Register } from '../model/words.ts';
import { HereInBody } from '../view/body/HereInBody.tsx';
import { DrawnChart } from '../view/chart/DrawnChart.tsx';
import OutlineView from '../view/outline/OutlineView.tsx';
import SourceCard from '../view/sources/SourceCard.tsx';
import { pageNames, readAddress, writeAddress } from './address.ts';
import { catalogue, type Entry, load } from './catalogue.ts';
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
  /** Key of its pathway, `<edition>/<id>`. */
  readonly pathway?: string;
  /** schema.org data of the page. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly html: string;
}

/** Draws every page of the site to HTML. `site` is the address that the site will have, with a slash at its end. */
export async function pages(site: string): Promise<Page[]> {
  await loadStart();
  const start = pageOf('', '', pageTexts.title, pageTexts.description, { '@type': 'WebSite' }, site);
  const pathways = catalogue.map(async ({ edition, id }) => {
    const { pathway, source, loadChart } = await load(edition, id);
    const words = defaultRegister[edition];
    const title = inRegister(pathway.title, words);
    const data = {
      '@type': 'MedicalWebPage',
      about: { '@type': 'MedicalCondition', name: inRegister(pathway.title, 'clinical') },
      audience: { '@type': edition === 'patient' ? 'Patient' : 'MedicalAudience' },
      isBasedOn: { '@type': 'WebPage', name: source.title, url: source.url, dateModified: source.updated },
    };
    const address = writeAddress({ legs: [{ pathway: id, facts: {} }], edition, words, view: 'step' });
    const page = await pageOf(
      folderOf(edition, id),
      address,
      texts.title([pageTexts.edition[edition](title)]),
      pageTexts.pathway(title, inRegister(pathway.intro, words)),
      data,
      site,
      await loadChart(),
    );
    return { ...page, pathway: `${edition}/${id}` };
  });
  const read = editions.flatMap((edition) =>
    pageNames.map(async (name) => {
      const { title } = await loadPage(edition, name);
      const words = defaultRegister[edition];
      const named = pageTexts.edition[edition](inRegister(title, words));
      return pageOf(
        folderOf(edition, name),
        writeAddress({ legs: [{ pathway: name, facts: {} }], edition, words, view: 'step' }),
        texts.title([named]),
        pageTexts.read(named),
        { '@type': 'WebPage' },
        site,
      );
    }),
  );
  const starts = editions
    .filter((edition) => edition !== 'patient')
    .map((edition) =>
      pageOf(
        `${edition}/`,
        writeAddress({ legs: [], edition, words: defaultRegister[edition], view: 'step' }),
        texts.title([pageTexts.edition[edition](pageTexts.start)]),
        pageTexts.description,
        { '@type': 'WebPage' },
        site,
      ),
    );
  return Promise.all([start, ...starts, ...pathways, ...read]);
}

const nothing = () => undefined;

/** The parts of a pathway's page that the browser loads later, as they stand before the first answer. */
const draw =
  (chart: Chart | undefined) =>
  ({ pathway, source }: Entry, way: Walk, register: Register) => {
    if (!chart) throw new Error(`${pathway.edition}/${pathway.id} has no chart`);
    const shared = { pathway, register, way };
    return {
      chart: <DrawnChart {...shared} chart={chart} />,
      outline: <OutlineView {...shared} chart={chart} onAnswer={nothing} onGo={nothing} />,
      here: <HereInBody pathway={pathway.id} register={register} />,
      sources: <SourceCard pathway={pathway} source={source} />,
    };
  };

/** The folder of a pathway's page. */
function folderOf(edition: Edition, id: string): string {
  return edition === 'patient' ? `${id}/` : `${edition}/${id}/`;
}

async function pageOf(
  folder: string,
  address: string,
  title: string,
  description: string,
  data: Readonly<Record<string, unknown>>,
  site: string,
  chart?: Chart,
): Promise<Page> {
  const opened = await open(readAddress(address));
  const root = '../'.repeat(folder.split('/').length - 1) || './';
  const { prelude } = await prerender(<Root opened={opened} base={{ root }} draw={draw(chart)} />);
  return {
    folder,
    address,
    title,
    description,
    data: { '@context': 'https://schema.org', ...data, name: title, description, inLanguage: 'en', url: site + folder },
    html: await new Response(prelude).text(),
  };
}
