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
            <a
              href={leg.href}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                leg.onOpen();
              }}
            >
              {leg.title}
            </a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
