import { describe, expect, it } from 'vitest';
import * as topicsModule from '../pathways/patient/gi-net/topics.ts';
import * as treatmentsModule from '../pathways/patient/gi-net/treatments.ts';
import { passagesIn } from '../src/audit/reading.ts';
import { answerIn } from '../src/model/content/answer.ts';
import { type Condition, factsIn } from '../src/model/content/condition.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import type { EditionId } from '../src/model/content/edition.ts';
import type { Topic, Treatment } from '../src/model/content/reference.ts';
import { registers } from '../src/model/content/words.ts';
import { assignments } from '../src/model/walk/assignments.ts';
import { parseFacts } from '../src/model/walk/facts.ts';
import { answersTo } from '../src/model/walk/machine.ts';
import { gapsFor, noticesFor, statusOf } from '../src/model/walk/status.ts';
import { reasons } from '../src/texts/en/content/reasons.ts';
import { follows } from '../src/texts/en/page/follows.ts';
import { frame } from '../src/texts/en/page/frame.ts';
import { ambiguities } from './ambiguities.ts';
import { ambiguitiesProfessional } from './ambiguities-professional.ts';
import { pathwayNamed, pathways } from './support/content.ts';

const topics: Readonly<Record<string, Topic>> = topicsModule.topics;
const treatments: Readonly<Record<string, Treatment>> = treatmentsModule.treatments;

interface Shown {
  readonly kind: string;
  readonly pathway?: string;
  readonly id?: string;
  readonly note: string;
}

/** The tables of ambiguities are about the summaries on the gut, and so is what has to be absent. */
const edition = (name: EditionId) =>
  pathways.filter(({ edition, summary }) => edition === name && summary.id === 'gi-net');
const patient = (id: string) => pathwayNamed('patient', id);
const professional = (id: string) => pathwayNamed('professional', id);
const sites = ['stomach', 'small-intestine', 'appendix', 'colon', 'rectum'];

/** Every text of some content, in both registers. */
const textsOf = (...content: readonly unknown[]) =>
  content.flatMap((part) => registers.flatMap((register) => passagesIn(part, register).map(({ text }) => text)));

/** Texts that say what must not be said. */
const saying = (pattern: RegExp, ...content: readonly unknown[]) =>
  textsOf(...content).filter((text) => pattern.test(text));

const optionIds = (list: readonly Pathway[]) => list.flatMap(({ options }) => Object.keys(options));
const questionIds = (list: readonly Pathway[]) => list.flatMap(({ questions }) => Object.keys(questions));
const offers = (pathway: Pathway) =>
  Object.values(pathway.states).flatMap((state) => (state.kind === 'options' ? state.offers : []));

/** Whether there are answers for which something with this condition appears. */
const appears = (
  pathway: Pathway,
  when: Condition | undefined,
  ids: (facts: Readonly<Record<string, string>>) => string[],
  id: string,
) => assignments(pathway, when ? factsIn(when) : []).some((facts) => ids(facts).includes(id));

/** That a row is shown where it says. An absence and a page have no id to look for: their checks are below. */
function expectShown(name: EditionId, { kind, pathway: place, id = '' }: Shown) {
  const pathway = place === undefined ? undefined : pathwayNamed(name, place);
  switch (kind) {
    case 'notice': {
      const notice = pathway?.notices[id];
      expect(notice, `notice ${id}`).toBeDefined();
      if (pathway && notice) {
        const shown = appears(pathway, notice.when, (facts) => noticesFor(pathway, facts).map((one) => one.id), id);
        expect(shown, `notice ${id} is shown for some answers`).toBe(true);
      }
      return;
    }
    case 'gap': {
      const gap = pathway?.gaps[id];
      expect(gap, `gap ${id}`).toBeDefined();
      if (pathway && gap) {
        const shown = appears(pathway, gap.when, (facts) => gapsFor(pathway, facts).map((one) => one.id), id);
        expect(shown, `gap ${id} is shown for some answers`).toBe(true);
      }
      return;
    }
    case 'option': {
      const option = pathway?.options[id];
      expect(option, `option ${id}`).toBeDefined();
      if (pathway && option) {
        expect(offers(pathway)).toContain(id);
        const asked = option.lines.flatMap(({ when }) => (when ? factsIn(when) : []));
        const statuses = assignments(pathway, [...new Set(asked)]).map(
          (facts) => statusOf(pathway, id, option, facts).status,
        );
        expect(statuses).toContain('listed');
      }
      return;
    }
    case 'question': {
      expect(pathway?.questions[id], `question ${id}`).toBeDefined();
      const asked = Object.values(pathway?.states ?? {}).flatMap((state) =>
        state.kind === 'question' ? [state.asks] : [],
      );
      expect(asked).toContain(id);
      return;
    }
    case 'topic': {
      const topic = topics[id];
      expect(topic, `topic ${id}`).toBeDefined();
      expect(topic?.points.length).toBeGreaterThan(0);
      // Beside a pathway that exists, or beside all.
      for (const beside of topic?.pathways ?? []) expect(patient(beside)).toBeDefined();
      return;
    }
    case 'treatment': {
      const treatment = treatments[id];
      expect(treatment, `treatment ${id}`).toBeDefined();
      const explained = edition(name).flatMap(({ options }) =>
        Object.values(options).map((option) => option.treatment),
      );
      // Explained from an option, or said to be in no list: never both.
      expect(explained.includes(id)).toBe(treatment?.inNoList === undefined);
      return;
    }
    default:
      expect(['absence', 'page']).toContain(kind);
  }
}

/** What a row says beyond its id, and what must not appear. Each absence has one. */
const patientChecks: Readonly<Record<string, () => void>> = {
  A01: () => expect(saying(/\d\s*(cm|mm|centimeters|millimeters)\b/, patient('stomach'))).toEqual([]),
  A02: () =>
    expect(patient('stomach').options['stomach.gastric-resection']?.lines.some(({ when }) => when)).toBe(false),
  A03: () => {
    const nodes = patient('stomach').options['stomach.lymph-node-removal'];
    expect(nodes?.partOf).toBe('stomach.gastric-resection');
    expect(nodes?.lines).toHaveLength(3);
  },
  A05: () => {
    expect(questionIds([patient('stomach')])).toEqual([
      'size-word',
      'deep-in-wall',
      'growing-and-spreading-quickly',
      'men1',
    ]);
    expect(saying(/\btypes? (1|2|3|I|II|III)\b|gastrin\b|zollinger/i, ...edition('patient'))).toEqual([]);
  },
  A07: () => {
    const others = edition('patient').filter(({ id }) => id !== 'stomach');
    expect(questionIds(others)).not.toContain('men1');
    expect(saying(/\bMEN ?1\b|endocrine neoplasia/i, ...others)).toEqual([]);
  },
  A09: () => {
    const option = patient('small-intestine').options['duodenum.resection-with-lymph-nodes'];
    expect(option?.lines.flatMap(({ when }) => (when ? factsIn(when) : []))).toEqual(['part']);
  },
  A10: () => expect(saying(/ampull|papilla/i, patient('small-intestine'))).toEqual([]),
  A14: () => expect(patient('appendix').questions).toEqual({}),
  A15: () => expect(saying(/goblet/i, { intro: patient('appendix').intro })).toHaveLength(2),
  A16: () => expect(optionIds([patient('colon')])).toEqual(['colon.partial-colectomy-with-nodes']),
  A17: () => {
    const sizeOf = (given: string) => answerIn(parseFacts(patient('rectum'), [['size', given]]).facts['size'] ?? '');
    expect(['9mm', '1cm', '10mm', '2.0cm', '20.1mm'].map(sizeOf)).toEqual([
      'under-1-cm',
      '1-to-2-cm',
      '1-to-2-cm',
      '1-to-2-cm',
      'over-2-cm',
    ]);
  },
  A18: () => {
    const option = patient('rectum').options['rectum.endoscopic-resection'];
    const facts = { size: 'under-1-cm', 'muscle-layer': 'yes' };
    expect(option && statusOf(patient('rectum'), 'rectum.endoscopic-resection', option, facts).status).toBe('depends');
  },
  A20: () => {
    expect(questionIds([patient('rectum')])).toEqual(['size', 'muscle-layer']);
    expect(saying(/lymph/i, patient('rectum').questions, patient('rectum').states)).toEqual([]);
  },
  A22: () => {
    for (const site of sites) expect(patient(site).gaps['unresectable-no-list']?.when).toBeUndefined();
    for (const site of sites) expect(patient(site).gaps['unresectable-no-list']).toBeDefined();
  },
  A23: () => expect(patient('follow-up').gaps['not-better-no-section']).toBeDefined(),
  A26: () => expect(optionIds([patient('metastatic')]).filter((id) => id.startsWith('liver.'))).toHaveLength(5),
  A27: () => expect(optionIds(edition('patient')).filter((id) => id.includes('chemoembolization'))).toEqual([]),
  A29: () => expect(optionIds(edition('patient')).filter((id) => id.includes('chemo'))).toEqual([]),
  A30: () => {
    expect(optionIds(edition('patient')).filter((id) => id.includes('targeted'))).toEqual([]);
    expect(saying(/February 20, 2025/, treatments['targeted-therapy'])).toHaveLength(2);
  },
  A31: () => {
    const { next, states } = patient('metastatic');
    const after = new Set(['follow-up', 'recurrent', 'carcinoid-syndrome', ...sites]);
    expect(next.map(({ to }) => to).filter((to) => !after.has(to))).toEqual([]);
    expect(Object.values(states).filter((state) => state.kind === 'question' && state.on)).toEqual([]);
  },
  A32: () => {
    const { questions, states } = patient('recurrent');
    expect(questions['where-back']?.routing).toBe(true);
    expect(states['whereBack']).toMatchObject({ kind: 'question', optional: true });
  },
  A34: () => {
    const always = Object.values(patient('carcinoid-syndrome').options).filter(
      ({ lines }) => !lines.some(({ when }) => when),
    );
    expect(always).toHaveLength(8);
  },
  A35: () => {
    const { questions, options } = patient('carcinoid-syndrome');
    const asked = Object.values(options).flatMap(({ lines }) =>
      lines.flatMap(({ when }) => (when ? factsIn(when) : [])),
    );
    expect([...Object.keys(questions), ...asked].filter((fact) => /liver|spread/.test(fact))).toEqual([]);
  },
  A36: () => {
    const lines = patient('carcinoid-syndrome').options['carcinoid.heart-valve-replacement']?.lines ?? [];
    expect(textsOf(lines).filter((text) => !text.startsWith('some '))).toEqual([]);
  },
  A37: () => {
    const trials = optionIds(edition('patient')).filter((id) => id.includes('trial'));
    expect(trials.toSorted()).toEqual(['distant.clinical-trial', 'recurrent.clinical-trial']);
  },
  A38: () => {
    const interval =
      /\b(\d+|two|three|four|six|twelve|every|each|per|a) (to \w+ )?(days?|weeks?|months?|years?)\b|\b(yearly|monthly|annual)/i;
    expect(saying(interval, ...edition('patient'), treatments, topics)).toEqual([]);
  },
  A39: () => expect(topics['side-effects']?.gap?.id).toBe('no-side-effects-listed'),
  A40: () => {
    expect(questionIds(edition('patient')).filter((id) => /grade|differentiation/.test(id))).toEqual([]);
    const start = patient('start');
    const { poorlyDifferentiated, ...others } = start.states;
    expect(poorlyDifferentiated?.kind).toBe('not-covered');
    const rest = [...edition('patient').filter(({ id }) => id !== 'start'), { ...start, states: others }];
    expect(saying(/\bgrad(e|es|ing)\b|ki-?67|mitotic/i, ...rest, treatments, topics)).toEqual([]);
  },
  A41: () => expect(questionIds(edition('patient')).filter((id) => /stag/.test(id))).toEqual([]),
  A42: () => {
    expect(patient('start').states['elsewhere']?.kind).toBe('not-covered');
    expect(saying(/1-800-4-CANCER/, patient('start').states['elsewhere'])).not.toEqual([]);
  },
  A43: () => expect(topics['several-tumors']?.gap?.ask).toBeDefined(),
  A44: () => {
    const cards = edition('patient').map(({ options }) => options);
    expect(saying(/PRRT|peptide receptor|lutetium|\b177|lu-?177/i, ...cards, treatments)).toEqual([]);
    expect(saying(/I 131/, treatments['radiopharmaceutical-therapy'])).toHaveLength(2);
  },
  A45: () => {
    const others = edition('patient').filter(({ id }) => id !== 'carcinoid-syndrome');
    expect(saying(/interferon/i, ...others)).toEqual([]);
    expect(optionIds(others).filter((id) => id.includes('interferon'))).toEqual([]);
  },
  A46: () => {
    expect(follows.informs).toMatch(/recommends none/);
    expect(frame.footer.informs).toMatch(/does not recommend/);
  },
  A47: () => {
    expect(follows.basedOn).toMatch(/^Based on/);
    expect(frame.footer.based).toMatch(/^Based on/);
  },
  A48: () => {
    const linked = patient('metastatic').next.map(({ to }) => to);
    for (const site of sites) expect(linked).toContain(site);
  },
  A50: () => {
    const hormone = optionIds(edition('patient')).filter((id) => /hormone-therapy|somatostatin/.test(id));
    expect(hormone.toSorted()).toEqual([
      'carcinoid.somatostatin-analog',
      'distant.hormone-therapy',
      'jejunum-ileum.hormone-therapy',
      'stomach.men1-hormone-therapy',
    ]);
  },
  A51: () => {
    const facts = { 'size-word': 'small', 'deep-in-wall': 'yes', 'growing-and-spreading-quickly': 'no', men1: 'no' };
    const { options } = patient('stomach');
    for (const id of ['stomach.endoscopic-resection', 'stomach.lymph-node-removal']) {
      expect(options[id] && statusOf(patient('stomach'), id, options[id], facts).status).toBe('listed');
    }
  },
  A53: () => {
    expect(saying(/ruled? out|rules out/i, ...edition('patient'), treatments, topics)).toEqual([]);
    expect(JSON.stringify(reasons.notAnswered('x'))).toMatch(/which is not what you answered/);
  },
};

const professionalChecks: Readonly<Record<string, () => void>> = {
  P18: () => {
    const others = edition('professional').filter(({ id }) => id !== 'carcinoid-syndrome');
    expect(optionIds(others).filter((id) => id.includes('interferon'))).toEqual([]);
  },
  P20: () =>
    expect(questionIds([professional('carcinoid-syndrome')]).filter((id) => /liver|metasta/.test(id))).toEqual([]),
  P23: () => {
    // The names of the text's list, and kin. Cyproheptadine is another row of the brief, against diarrhea.
    const names = /fexofenadine|loratadine|terfenadine|diphenhydramine|cetirizine|astemizole|hydroxyzine|chlorphen/i;
    expect(saying(names, ...edition('professional'))).toEqual([]);
    const anchors = JSON.stringify(edition('professional'));
    expect(names.exec(anchors)).toBeNull();
  },
  P26: () => expect(questionIds(edition('professional')).filter((id) => /grade/.test(id))).toEqual([]),
  P28: () => {
    expect(saying(/none (is|are) (available|approved)|no (approved|available)/i, ...edition('professional'))).toEqual(
      [],
    );
    expect(optionIds(edition('professional')).filter((id) => id.includes('targeted'))).toEqual([]);
  },
  P29: () => expect(saying(/lanreotide[^.]*\b(day|week|month)/i, ...edition('professional'))).toEqual([]),
  P30: () => {
    const notice = professional('start').notices['based-on-the-summary'];
    expect(saying(/based on .*May 9, 2025/i, { notice })).not.toEqual([]);
  },
  P32: () => {
    // Its own summary says so; the one on the pancreas does not.
    const lists = edition('professional').filter(
      (pathway) =>
        pathway.summary.id === professional('start').summary.id &&
        offers(pathway).length > 0 &&
        pathway.id !== 'carcinoid-syndrome',
    );
    expect(lists.filter(({ next }) => !next.some(({ to }) => to === 'carcinoid-syndrome')).map(({ id }) => id)).toEqual(
      [],
    );
  },
  P33: () => expect(optionIds(edition('professional')).filter((id) => id.includes('fibrotic'))).toEqual([]),
};

const tables = [
  ['patient', Object.entries(ambiguities).map(([row, { shown }]) => [row, shown] as const), patientChecks, 'A', 53],
  ['professional', Object.entries(ambiguitiesProfessional), professionalChecks, 'P', 33],
] as const;

describe.each(tables)('the ambiguities of the %s edition', (name, rows, checks, letter, count) => {
  it('are all in the table', () => {
    const ids = Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
    expect(rows.map(([row]) => row).toSorted()).toEqual(ids);
  });

  it.each(rows.map(([row, shown]) => [row, shown.kind, shown.note, shown] as const))(
    '%s: %s, %s',
    (row, _, __, shown: Shown) => {
      expectShown(name, shown);
      checks[row]?.();
    },
  );

  it('whatever must not appear is looked for', () => {
    const unchecked = rows.filter(([row, { kind }]) => ['absence', 'page'].includes(kind) && !checks[row]);
    expect(unchecked.map(([row]) => row)).toEqual([]);
  });

  it('the further notices, gaps and questions that a row names exist', () => {
    const known = new Set(
      edition(name).flatMap((pathway) => [
        pathway.id,
        ...Object.keys(pathway.notices),
        ...Object.keys(pathway.gaps),
        ...Object.keys(pathway.states),
        ...Object.keys(pathway.options),
        ...Object.entries(pathway.questions).flatMap(([id, question]) => [id, ...answersTo(question)]),
      ]),
    );
    const named = rows.flatMap(
      ([, { note }]) => note.match(/\b[a-z][a-z0-9-]*\.[a-z][a-z0-9-]+|\b[a-z][a-z0-9]*(?:-[a-z0-9]+){2,}/g) ?? [],
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

it('the checks bite', () => {
  const planted = { ...patient('stomach'), intro: 'Type 2 tumors of 1.5 cm, grade 2: PRRT every six months.' };
  expect(saying(/\btypes? (1|2|3)\b/i, planted)).toHaveLength(2);
  expect(saying(/\d\s*(cm|mm)\b/, planted)).toHaveLength(2);
  expect(() =>
    expectShown('patient', { kind: 'notice', pathway: 'stomach', id: 'no-such-notice', note: '' }),
  ).toThrow();
  expect(() => expectShown('patient', { kind: 'treatment', id: 'no-such-treatment', note: '' })).toThrow();
});
