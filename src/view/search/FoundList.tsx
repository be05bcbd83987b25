import { search as texts } from '#texts/page/search.ts';
import { inRegister, type Register } from '../../model/content/words.ts';
import { titleOf } from '../../model/search/ask-report.ts';
import type { Found } from '../../model/search/find.ts';
import { FoundWalkLines } from './FoundWalkLines.tsx';
import { groupOf } from './groups.ts';

interface Props {
  readonly id: string;
  readonly found: readonly Found[];
  /** The result that the arrow keys are on. */
  readonly active: number | undefined;
  readonly register: Register;
  readonly onOpen: (found: Found) => void;
}

/** The results in their groups. The focus stays in the input, whose keys move in this list. */
export function FoundList({ id, found, active, register, onOpen }: Props) {
  const groups = [...new Set(found.map(groupOf))];
  const next = active ?? 0;
  return (
    <div id={id} role="listbox" aria-label={texts.results}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox
        <div key={group} role="group" aria-label={texts.groups[group]} className={`search-group search-${group}`}>
          <p aria-hidden="true" className="small-heading">
            {texts.groups[group]}
          </p>
          {found.map(
            (each, index) =>
              groupOf(each) === group && (
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input
                <div
                  // biome-ignore lint/suspicious/noArrayIndexKey: a result is told by its place
                  key={index}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className={`search-result ${index === next ? 'is-next' : ''}`}
                  onClick={() => onOpen(each)}
                >
                  <p className="search-name">
                    {titleOf(each, register)}
                    {index === next && (
                      <span aria-hidden="true" className="search-enter">
                        {texts.enter}
                      </span>
                    )}
                  </p>
                  {each.kind === 'walk' ? (
                    <FoundWalkLines found={each} register={register} />
                  ) : (
                    <p className="quiet">{aboutOf(each, register)}</p>
                  )}
                </div>
              ),
          )}
        </div>
      ))}
    </div>
  );
}

/** What stands under the name of a result. */
function aboutOf(found: Exclude<Found, { readonly kind: 'walk' }>, register: Register): string {
  switch (found.kind) {
    case 'term':
      return found.term.means;
    case 'topic': {
      const [point] = found.topic.points;
      return point ? inRegister(point.says, register) : '';
    }
    case 'treatment':
      return inRegister(found.treatment.is, register);
    case 'not-covered':
      return texts.notCoveredAbout;
    case 'pathway':
      return inRegister(found.pathway.intro, register);
    case 'question':
      return texts.questionIn(inRegister(found.pathway.title, register));
    case 'option':
    case 'notice':
    case 'gap':
      return texts.inPathway(inRegister(found.pathway.title, register));
    case 'case':
      return found.told.vignette;
    case 'view':
      return texts.viewAbout;
    case 'page':
      return texts.pageAbout;
  }
}
