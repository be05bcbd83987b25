import './share.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { share as texts } from '#texts/take/share.ts';
import type { Asked, Scope } from '../../export/format/input.ts';
import { inRegister } from '../../model/content/words.ts';
import { Switch } from '../frame/Switch.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { useServices } from '../given/services.ts';
import { EmbedPart } from './EmbedPart.tsx';
import { FilesPart } from './FilesPart.tsx';
import { LinkPart } from './LinkPart.tsx';
import { PicturePart } from './PicturePart.tsx';
import { useSaving } from './useSaving.ts';

/** The walk and the chart, to take out of the app: grouped by what a person wants to do with them. */
export default function SharePane(props: PaneProps) {
  const register = useRegister();
  const { pathway, chart, source, sources, facts, addressOf } = props;
  const { loadExports } = useServices();
  const answers = Object.keys(facts).length;
  const [chosen, choose] = useState<Scope>('walk');
  const scope = answers === 0 ? 'pathway' : chosen;
  const address = addressOf({ facts: {}, view: 'step', alone: true });
  const walkAddress = addressOf({ view: 'step' });
  const input = useMemo(
    (): Asked => ({
      ...{ pathway, chart, source, facts, register, address, walkAddress },
      sources: new Map(Object.entries(sources)),
    }),
    [pathway, chart, source, sources, facts, register, address, walkAddress],
  );
  const saving = useSaving(input, loadExports);
  const link = scope === 'walk' ? walkAddress : address;
  return (
    <section className="share" aria-labelledby="share-title">
      <h2 id="share-title">{inRegister(texts.title, register)}</h2>
      <p className="share-quiet">{texts.device}</p>
      {answers > 0 && (
        <Switch
          label={texts.what.label}
          value={scope}
          choices={[
            { value: 'walk', text: texts.what.walk(answers) },
            { value: 'pathway', text: texts.what.pathway },
          ]}
          onChange={choose}
        />
      )}
      <p>{texts.holds[scope]}</p>
      <p className="share-said" role="status">
        {saving.said}
      </p>
      {saving.byHand !== undefined && <ByHand text={saving.byHand} />}
      <LinkPart link={link} saving={saving} title={inRegister(pathway.title, register)} />
      <PicturePart input={input} scope={scope} saving={saving} loadExports={loadExports} />
      <FilesPart title={texts.text.title} ids={answers > 0 ? walkTexts : pathwayTexts} saving={saving} />
      <FilesPart title={texts.tools.title} use={texts.tools.use} ids={tools} saving={saving} />
      <p className="share-quiet">{texts.tools.outOfReach}</p>
      <EmbedPart
        title={inRegister(pathway.title, register)}
        address={addressOf(scope === 'walk' ? { view: 'embed' } : { view: 'embed', facts: {}, alone: true })}
        saving={saving}
      />
    </section>
  );
}

const pathwayTexts = ['markdown', 'text'] as const;
const walkTexts = ['walk-text', ...pathwayTexts] as const;
const tools = ['mermaid', 'xstate', 'bpmn', 'fhir'] as const;

/** A text that could not be copied, marked for the person who does it by hand. */
function ByHand({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new text is marked
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return <textarea ref={field} className="share-code" readOnly rows={8} value={text} aria-label={texts.said.byHand} />;
}
