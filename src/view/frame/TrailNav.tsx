import { OpenLink } from '../controls/OpenLink.tsx';
export interface Trail {
  readonly title: string;
  readonly href: string;
  readonly onOpen: () => void;
}

/** The way here, the start page first. Where it leads is the heading after it. */
export function TrailNav({ label, trail }: { label: string; trail: readonly Trail[] }) {
  return (
    <nav aria-label={label}>
      <ol className={trail.length < 2 ? 'trail trail-of-one' : 'trail'}>
        {trail.map((leg) => (
          <li key={leg.href + leg.title}>
            <OpenLink href={leg.href} onOpen={leg.onOpen}>
              {leg.title}
            </OpenLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
