import { useMemo, useRef, useState } from 'react';
import { practise as texts } from '#texts/teach/practise.ts';
import type { EntryOf } from '../../kept/shelves.ts';
import { useDevice, useShelf } from '../given/device.ts';
import { CaseView } from './CaseView.tsx';
import type { PractiseProps } from './practising.ts';

/** A case that came in an address: whose it is stands above it, and it is kept only when the person says so. */
export function GivenCase(props: PractiseProps & { readonly given: EntryOf<'cases'> }) {
  const { given } = props;
  const device = useDevice();
  const shelf = useShelf('cases');
  const [kept, setKept] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Under a name of its own, so that it can take the place of no other case, nor of the progress in one.
  const practiceCase = useMemo(() => ({ ...given, id: `given-${given.id}`.slice(0, 64) }), [given]);
  const keep = () => {
    shelf.put({ ...given, id: device.newId(), changed: device.now() });
    setKept(true);
    // The button goes; what is said of the case stays.
    heading.current?.focus();
  };
  return (
    <>
      <section className="notice practise-given" aria-labelledby="given-title">
        <h2 id="given-title" ref={heading} tabIndex={-1}>
          {texts.notOurs.title}
        </h2>
        <p>{texts.notOurs.says}</p>
        <p role="status">{kept ? texts.notOurs.kept : ''}</p>
        {!kept && (
          <button type="button" className="button" onClick={keep}>
            {texts.notOurs.keep}
          </button>
        )}
      </section>
      <CaseView {...props} practiceCase={practiceCase} place={{ name: undefined, ids: [], index: -1 }} />
    </>
  );
}
