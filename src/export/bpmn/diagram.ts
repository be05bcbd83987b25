import type { BpmnModdle, ModdleElement } from 'bpmn-moddle';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Attributes = Readonly<Record<string, unknown>>;

interface Node {
  readonly type: string;
  readonly name?: string | undefined;
  readonly documentation?: readonly string[];
  readonly bounds: Bounds;
  /** The sub-process that it stands in. */
  readonly within?: string;
  readonly shape?: Attributes;
}

interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name?: string;
  readonly label?: Bounds;
  readonly points: readonly (readonly [number, number])[];
}

/** A BPMN process and its drawing while they are put together: each node and flow goes into both. */
export class Diagram {
  readonly #moddle: BpmnModdle;
  readonly #id: string;
  readonly #elements = new Map<
    string,
    { readonly element: ModdleElement & Attributes; readonly within: string | undefined }
  >();
  readonly #shapes: ModdleElement[] = [];
  readonly #ways = new Map<string, { incoming: ModdleElement[]; outgoing: ModdleElement[] }>();

  constructor(moddle: BpmnModdle, id: string) {
    this.#moddle = moddle;
    this.#id = id;
  }

  node(id: string, { type, name, documentation = [], bounds, within, shape }: Node): void {
    const element = this.#moddle.create(type, {
      id,
      ...(name === undefined ? {} : type === 'bpmn:TextAnnotation' ? { text: name } : { name }),
      documentation: documentation.map((text) => this.#moddle.create('bpmn:Documentation', { text })),
    });
    this.#add(id, element, within);
    this.#shapes.push(
      this.#moddle.create('bpmndi:BPMNShape', {
        id: `${id}_shape`,
        bpmnElement: element,
        bounds: this.#bounds(bounds),
        ...shape,
      }),
    );
  }

  flow({ id, from, to, name, label, points }: Flow): void {
    const [source, target] = [this.#elements.get(from)?.element, this.#elements.get(to)?.element];
    if (!source || !target) throw new Error(`a flow leads from "${from}" to "${to}", and one of them is not drawn`);
    const element = this.#moddle.create('bpmn:SequenceFlow', {
      id,
      sourceRef: source,
      targetRef: target,
      ...(name === undefined ? {} : { name }),
    });
    this.#add(id, element, undefined);
    this.#wayOf(from).outgoing.push(element);
    this.#wayOf(to).incoming.push(element);
    this.#shapes.push(
      this.#moddle.create('bpmndi:BPMNEdge', {
        id: `${id}_edge`,
        bpmnElement: element,
        waypoint: points.map(([x, y]) => this.#moddle.create('dc:Point', { x, y })),
        ...(label ? { label: this.#moddle.create('bpmndi:BPMNLabel', { bounds: this.#bounds(label) }) } : {}),
      }),
    );
  }

  /** Whether it is a step of the process, and not a note beside it. */
  isStep(id: string): boolean {
    const type = this.#elements.get(id)?.element['$type'];
    return type !== undefined && type !== 'bpmn:TextAnnotation';
  }

  /** Whether a flow leads on from it. */
  isLeft(id: string): boolean {
    return (this.#ways.get(id)?.outgoing.length ?? 0) > 0;
  }

  isSubProcess(id: string): boolean {
    return this.#elements.get(id)?.element['$type'] === 'bpmn:AdHocSubProcess';
  }

  definitions(name: string, exporter: string): ModdleElement {
    for (const [id, { incoming, outgoing }] of this.#ways) {
      Object.assign(this.#elements.get(id)?.element ?? {}, { incoming, outgoing });
    }
    const within = (place: string | undefined) =>
      [...this.#elements.values()].filter((entry) => entry.within === place).map(({ element }) => element);
    const isArtifact = (element: Attributes) => element['$type'] === 'bpmn:TextAnnotation';
    for (const [id, { element }] of this.#elements) {
      if (within(id).length > 0) Object.assign(element, { flowElements: within(id) });
    }
    const process = this.#moddle.create('bpmn:Process', {
      id: this.#id,
      name,
      isExecutable: false,
      flowElements: within(undefined).filter((element) => !isArtifact(element)),
      artifacts: within(undefined).filter(isArtifact),
    });
    const plane = this.#moddle.create('bpmndi:BPMNPlane', {
      id: `${this.#id}_plane`,
      bpmnElement: process,
      planeElement: this.#shapes,
    });
    return this.#moddle.create('bpmn:Definitions', {
      id: `${this.#id}_definitions`,
      targetNamespace: 'http://bpmn.io/schema/bpmn',
      exporter,
      rootElements: [process],
      diagrams: [this.#moddle.create('bpmndi:BPMNDiagram', { id: `${this.#id}_diagram`, plane })],
    });
  }

  #add(id: string, element: ModdleElement, within: string | undefined): void {
    if (this.#elements.has(id)) throw new Error(`two elements of the diagram are named "${id}"`);
    this.#elements.set(id, { element: element as ModdleElement & Attributes, within });
  }

  #wayOf(id: string) {
    const way = this.#ways.get(id) ?? { incoming: [], outgoing: [] };
    this.#ways.set(id, way);
    return way;
  }

  #bounds(bounds: Bounds): ModdleElement {
    return this.#moddle.create('dc:Bounds', { ...bounds });
  }
}

/** An id as XML wants it: it begins with a letter and holds only letters, digits, hyphen, dot and underscore. */
export function nameOf(...parts: readonly string[]): string {
  return `_${parts.join('.').replace(/[^\w.-]/g, '_')}`;
}
