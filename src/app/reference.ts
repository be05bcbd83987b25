import type { Edition } from '../model/definition.ts';
import { type Glossary, glossaryOf } from '../model/glossary.ts';
import type { Reference } from '../view/common/reference.ts';

export interface Told {
  readonly reference: Reference;
  readonly glossary: Glossary;
}

/** What an edition tells beside its walks. Only the patient edition has treatments and topics of its own. */
export async function loadTold(edition: Edition): Promise<Told> {
  const { glossary } = await import('../../pathways/glossary.ts');
  if (edition !== 'patient') return { reference: { treatments: {}, topics: {} }, glossary: glossaryOf(glossary) };
  const [{ treatments }, { topics }] = await Promise.all([
    import('../../pathways/patient/treatments.ts'),
    import('../../pathways/patient/topics.ts'),
  ]);
  return { reference: { treatments, topics }, glossary: glossaryOf(glossary) };
}
