import { exported as texts } from '#texts/export.ts';
import { inRegister } from '../model/words.ts';
import { addCards } from './bpmn-cards.ts';
import { Diagram, nameOf } from './bpmn-diagram.ts';
import { addFlows } from './bpmn-flows.ts';
import { addNotes } from './bpmn-notes.ts';
import type { ExportInput } from './input.ts';

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
