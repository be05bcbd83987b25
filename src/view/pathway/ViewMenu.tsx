import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { pathwayTexts as texts } from '#texts/pathway/pathway.ts';
import { type SceneView, type ViewGroup, viewGroups } from '../../model/address/views.ts';
import { OpenLink } from '../controls/OpenLink.tsx';
import type { Trail } from '../frame/TrailNav.tsx';
import type { PaneProps } from '../given/pane.ts';
import './view-menu.css';

interface Props extends Pick<PaneProps, 'addressOf' | 'onView'> {
  readonly view: SceneView;
  /** Pages beside the pathways, by the group in which they stand. */
  readonly pages: MenuPages;
}

export type MenuPages = Partial<Readonly<Record<ViewGroup, readonly Trail[]>>>;

const groups = Object.entries(viewGroups) as [ViewGroup, readonly SceneView[]][];

/** Everything else that can be done with this walk, by whom it is for. Every entry is a link that can be shared. */
export function ViewMenu({ view, addressOf, pages, onView }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [open]);
  const closing = (then: () => void) => () => {
    setOpen(false);
    button.current?.focus();
    then();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const elsewhere = !viewGroups.show.some((each) => each === view);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what stands inside
    <div className="view-menu" ref={root} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={`button ${elsewhere ? 'is-on' : ''}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {texts.more.open}
        {elsewhere && <span className="view-menu-now">: {texts.views[view]}</span>}
      </button>
      <nav id={id} className="view-menu-panel" aria-label={texts.more.label} hidden={!open}>
        {open &&
          groups.map(([group, views]) => (
            <section key={group} className={`view-menu-group view-menu-${group}`}>
              <h2 className="small-heading">{texts.more.groups[group]}</h2>
              <ul>
                {views
                  .filter((each) => each !== 'embed')
                  .map((each) => (
                    <li key={each}>
                      <OpenLink
                        href={addressOf({ view: each })}
                        data-view={each}
                        aria-current={each === view ? 'page' : undefined}
                        onOpen={closing(() => onView(each))}
                      >
                        {texts.views[each]}
                      </OpenLink>
                    </li>
                  ))}
                {pages[group]?.map((page) => (
                  <li key={page.href}>
                    <OpenLink href={page.href} onOpen={closing(page.onOpen)}>
                      {page.title}
                    </OpenLink>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </nav>
    </div>
  );
}
