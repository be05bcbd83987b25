import { search as texts } from '#texts/page/search.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { inRegister, type Register } from '../../model/content/words.ts';

export type Door = Exclude<(typeof texts.none.doors)[number]['id'], 'help'>;

interface Props {
  readonly typed: string;
  readonly pathways: readonly Pathway[];
  readonly onGo: (pathway: string) => void;
  readonly register: Register;
  readonly onDoor: (door: Door) => void;
}

/** Where nothing is found: five ways on. */
export function Doors({ typed, pathways, register, onGo, onDoor }: Props) {
  const spread = pathways.filter(({ listing }) => listing.group === 'spread').slice(0, 2);
  return (
    <div className="search-none">
      <p>{texts.none.title(typed)}</p>
      <p className="quiet">{texts.none.lead}</p>
      <ul>
        {spread.map(({ id, listing, title }) => (
          <li key={id}>
            <button type="button" className="button" onClick={() => onGo(id)}>
              {inRegister(listing.name ?? title, register)}
            </button>
          </li>
        ))}
        {texts.none.doors.map(({ id, says }) => (
          <li key={id}>
            {id === 'help' ? (
              <a className="button" href="tel:+18004226237">
                {inRegister(says, register)}
              </a>
            ) : (
              <button type="button" className="button" onClick={() => onDoor(id)}>
                {inRegister(says, register)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
