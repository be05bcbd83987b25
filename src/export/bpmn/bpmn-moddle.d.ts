/** The part of bpmn-moddle that writes: its own types cover the elements and not the writer. */
declare module 'bpmn-moddle' {
  export interface ModdleElement {
    readonly id: string;
  }
  export class BpmnModdle {
    create(type: string, attributes: Readonly<Record<string, unknown>>): ModdleElement;
    toXML(element: ModdleElement, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
    fromXML(xml: string): Promise<{ readonly rootElement: ModdleElement; readonly warnings: readonly unknown[] }>;
  }
}
