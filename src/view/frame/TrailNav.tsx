import { OpenLink } from '../controls/OpenLink.tsx';
export interface Trail {
  readonly title: string;
  readonly href: string;
  readonly onOpen: () => void;
}

/** The way here, the start page first. */
export function TrailNav({ label, trail, here }: { label: string; trail: readonly Trail[]; here: string }) {
  return (
    <nav aria-label={label}>
      <ol className="trail">
        {trail.map((leg) => (
          <li key={leg.href + leg.title}>
            <OpenLink href={leg.href} onOpen={leg.onOpen}>
              {leg.title}
            </OpenLink>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
