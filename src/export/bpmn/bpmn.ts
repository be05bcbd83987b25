import { exported as texts } from '#texts/take/export.ts';
import { inRegister } from '../../model/content/words.ts';
import type { ExportInput } from '../format/input.ts';
import { addCards } from './cards.ts';
import { Diagram, nameOf } from './diagram.ts';
import { addFlows } from './flows.ts';
import { addNotes } from './notes.ts';

/**
 * The pathway as BPMN 2.0, at the places of the wide chart. A question is a user task with an exclusive gateway, its
 * answers are the labels of the flows, a list is an ad-hoc sub-process: any of its options, in any order. It describes
 * and is not executable.
 */
export async function bpmn(input: ExportInput): Promise<string> {
  const { BpmnModdle } = await import('bpmn-moddle');
  const moddle = new BpmnModdle();
  const diagram = new Diagram(moddle, nameOf(input.pathway.id));
  addCards(diagram, input);
  addFlows(diagram, input);
  addNotes(diagram, input);
  const { pathway, register } = input;
  const definitions = diagram.definitions(inRegister(pathway.title, register), texts.maker);
  return (await moddle.toXML(definitions, { format: true })).xml;
}
