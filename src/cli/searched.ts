import type { EditionId } from '../model/content/edition.ts';
import type { Topic, Treatment } from '../model/content/reference.ts';
import type { Searched } from '../model/search/find.ts';
import { type ContentFile, pathwaysAmong } from './content/pathways.ts';

/** Everything that the search box of an edition searches. */
export async function searchedIn(content: readonly ContentFile[], edition: EditionId): Promise<Searched> {
  const [{ glossary }, { cases }, { lexicon }] = await Promise.all([
    import('../../pathways/glossary.ts'),
    import('../../pathways/cases/all.ts'),
    import('../../pathways/words/en/all.ts'),
  ]);
  return {
    pathways: pathwaysAmong(content)
      .map(({ pathway }) => pathway)
      .filter((pathway) => pathway.edition === edition)
      .sort((a, b) => a.listing.order - b.listing.order),
    terms: glossary,
    topics: told<Topic>(content, edition, 'topics'),
    treatments: told<Treatment>(content, edition, 'treatments'),
    cases: cases.filter((each) => each.edition === edition),
    lexicon,
  };
}

/** What the files of an edition export under a name, in one. */
function told<Each>(content: readonly ContentFile[], edition: EditionId, name: string): Readonly<Record<string, Each>> {
  const files = content.filter((file) => file.edition === edition && file.file.endsWith(`/${name}.ts`));
  return Object.assign({}, ...files.map(({ exports }) => exports[name]));
}
