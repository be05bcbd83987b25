import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossary } from '../pathways/glossary.ts';
import { pdqPatient } from '../pathways/patient/gi-net/source.ts';
import { type Place, placesIn } from '../src/audit/places.ts';
import { interfacePassagesIn, type Passage, passagesIn } from '../src/audit/reading.ts';
import { sourcesFolder } from '../src/cli/content/copies.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import type { EditionId } from '../src/model/content/edition.ts';
import { registers } from '../src/model/content/words.ts';
import { content, pathways, sources, toldIn } from './support/content.ts';

const { topics, treatments } = toldIn('patient');
const project = resolve(import.meta.dirname, '..');

const edition = (name: EditionId) => pathways.filter((pathway) => pathway.edition === name);

/** The sources of the summaries of an edition, by id. */
const sourcesOf = (name: EditionId) => [...new Set(edition(name).map(({ source }) => source))];

/** Every text of some content, in both registers. */
const textsOf = (value: unknown) => registers.flatMap((register) => passagesIn(value, register));

/** What the summary on the gut does not say; the one on the pancreas is about tumors that make gastrin. */
const onTheGut = edition('patient').filter(({ source }) => source === pdqPatient.id);
const patientTexts = [...edition('patient'), { treatments, topics }].flatMap(textsOf);
const professionalTexts = edition('professional').flatMap(textsOf);

/** Where texts say what they must not. */
const saying = (pattern: RegExp, texts: readonly Passage[]) =>
  texts.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`);

describe('editions never mix', () => {
  const places = placesIn(content);
  const citing = (folder: string, sources: readonly string[], among: readonly Place[] = places) =>
    among
      .filter(({ file, citation }) => file.startsWith(folder) && sources.includes(citation.source))
      .map(({ where }) => where);

  const otherThan = (edition: EditionId) => (edition === 'patient' ? 'professional' : 'patient');

  it('no citation of one edition stands in the other', () => {
    expect(citing('patient/', sourcesOf('professional'))).toEqual([]);
    expect(citing('professional/', sourcesOf('patient'))).toEqual([]);
    expect(citing('glossary', sourcesOf('professional'))).toEqual([]);
    expect(sourcesOf('patient').filter((source) => sourcesOf('professional').includes(source))).toEqual([]);
    expect(sourcesOf('professional').every((source) => source.includes('professional'))).toBe(true);
    for (const { id, edition, summary } of pathways) {
      expect(summary.edition.id, id).toBe(edition);
      expect(citing(`${otherThan(edition)}/`, [summary.source.id]), id).toEqual([]);
    }
  });

  it('a planted citation of the other edition is caught', () => {
    const [place] = places.filter(({ file }) => file.startsWith('patient/'));
    if (!place) throw new Error('no citation in the patient edition');
    for (const source of sourcesOf('professional')) {
      const planted = { ...place, citation: { ...place.citation, source } };
      expect(citing('patient/', sourcesOf('professional'), [...places, planted])).toEqual([place.where]);
    }
  });

  it('a fact of another page names the page and its date in its own words', () => {
    const labels: Readonly<Record<string, RegExp>> = {
      'cleveland-clinic-net': /Cleveland Clinic page.*June 26, 2024/,
      'acs-pancreatic-net-2018': /American Cancer Society page of October 2018 about the pancreas/,
      'gep-net-overview': /overview that states no date/,
    };
    const labelled = [...pathways, ...Object.values(topics), ...glossary];
    const unlabelled = labelled
      .flatMap((part) => saidWith(part))
      .filter(({ sources, texts }) =>
        sources.some((source) => labels[source] && !texts.every((text) => labels[source]?.test(text))),
      );
    expect(unlabelled).toEqual([]);
    const cited = places.map(({ citation }) => citation.source).filter((source) => source in labels);
    expect([...new Set(cited)].toSorted()).toEqual(Object.keys(labels).toSorted());
  });

  it('no treatment and no topic has the name of one of another summary', () => {
    for (const name of ['treatments', 'topics']) {
      const ids = content.flatMap(({ file, exports }) =>
        file.startsWith('patient/') ? Object.keys(exports[name] ?? {}) : [],
      );
      expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
    }
  });

  it('no option cites another page', () => {
    const options = places.filter(({ option, citation }) => option && !citation.source.startsWith('pdq-'));
    expect(options.map(({ where }) => where)).toEqual([]);
  });
});

describe('nothing of the professional edition in the patient edition', () => {
  /** Numbers that the sources of the edition have themselves: dates, names, times and telephone numbers, apart from sizes. */
  const known =
    /(February|June|October) \d+, \d{4}|(October 2018|December 2025)|1-800-4-CANCER \(1-800-422-6237\)|5-HIAA|(24|8)[ -]hours?|MEN1|iodine I 131|3 to 6 months/g;
  const withNumbers = (texts: readonly Passage[]) =>
    texts
      .map((passage) => ({ ...passage, text: passage.text.replace(known, '') }))
      .filter(({ text }) => /\d/.test(text));

  it('no number but 1 and 2 cm, and these in the rectum only', () => {
    const found = edition('patient').flatMap((pathway) =>
      withNumbers(textsOf(pathway)).map(({ text }) => [pathway.id, text]),
    );
    expect(new Set(found.map(([id]) => id))).toEqual(new Set(['rectum']));
    const numbers = found.flatMap(([, text]) => text?.match(/\d[\d.,]*/g) ?? []);
    expect(new Set(numbers)).toEqual(new Set(['1', '1.0', '2', '2.0']));
    const bare = found.filter(([, text]) => !/\bcm\b/.test(text ?? ''));
    expect(bare).toEqual([]);
    expect(saying(/\d/, withNumbers(textsOf({ treatments, topics })))).toEqual([]);
  });

  it('no size as a range but in the rectum', () => {
    const ranged = edition('patient').flatMap(({ id, questions }) =>
      Object.entries(questions)
        .filter(([, { unit, answers }]) => unit || Object.values(answers).some(({ range }) => range))
        .map(([fact]) => `${id}/${fact}`),
    );
    expect(ranged).toEqual(['rectum/size']);
  });

  it('no level of evidence or figure, and no wording that its own text does not have', () => {
    const options = edition('patient').flatMap(({ options }) => Object.values(options));
    expect(options.filter((option) => option.evidence ?? option.figures)).toEqual([]);
    // The lists of the gut only say "may include"; those of the pancreas also "usually", "(rare)" and the like.
    expect(onTheGut.flatMap(({ options }) => Object.values(options)).filter(({ strength }) => strength)).toEqual([]);
  });

  const ofTheStomach = 'types of gastric tumors';
  const words: readonly (readonly [string, RegExp])[] = [
    [ofTheStomach, /\btypes? (1|2|3|I|II|III)\b|gastrin\b|gastritis/i],
    ['grade and proliferation', /\bgrad(es?|ing)\b|\bG[123]\b|ki-?67|mitotic|differentiation/i],
    ['staging', /\bTNM\b|\bAJCC\b|\bstage (0|I|II|III|IV|[1-4])\b/],
    ['depth and spread', /muscularis|mesoappendix|serosa|angioinvasion|lymphovascular|ampull|multifocal/i],
    ['crisis and prophylaxis', /\bcrisis\b|prophyla|subcutaneous octreotide|catecholamine|calcium/i],
    [
      'drugs that it does not name',
      /\bLAR\b|depot|loperamide|cyproheptadine|theophylline|PRRT|lutetium|everolimus|sunitinib/i,
    ],
    ['words for a debate', /controversial|consensus|\bdebate/i],
  ];

  it.each(words)('no words on %s', (name, pattern) => {
    // A40, and the same of the pancreas: the texts that say that grade and differentiation are not mentioned.
    const allowed = /^(states poorlyDifferentiated detail|gaps poorly-differentiated-not-named says):/;
    const texts = name === ofTheStomach ? onTheGut.flatMap(textsOf) : patientTexts;
    expect(saying(pattern, texts).filter((found) => !allowed.test(found))).toEqual([]);
  });

  it('each of these is found where it belongs, or planted', () => {
    const planted = patientTexts.concat({ where: 'planted', card: '', text: 'Type 2 of 1.5 cm: Ki-67 3%, grade 2.' });
    expect(saying(/\btypes? (1|2|3)\b/i, planted)).toHaveLength(1);
    expect(withNumbers(planted).some(({ where }) => where === 'planted')).toBe(true);
    for (const [name, pattern] of words.filter(([name]) => !name.startsWith('staging'))) {
      expect(saying(pattern, professionalTexts), name).not.toEqual([]);
    }
  });
});

describe('the words of the patient edition', () => {
  const interfaceModules: Record<string, object> = import.meta.glob('../src/texts/en/**/*.ts', { eager: true });
  const interfaceTexts = Object.values(interfaceModules)
    .flatMap((module) => registers.flatMap((register) => interfacePassagesIn(module, register)))
    .filter(({ where }) => !/^(audit|checks|cli) /.test(where));
  /** What a page that recommends nothing never says. "None is recommended" is what it does say. */
  const verdicts =
    /\bshould\b|\bruled? out\b|\bfirst[- ]line\b|\bsecond[- ]line\b|\bbest for you\b|\bmust\b|\b(?<!(none is|nor|not) )recommend(s|ed)?\b/i;

  it('neither advises nor ranks nor rules out', () => {
    expect(saying(verdicts, patientTexts)).toEqual([]);
    const denied = interfaceTexts.map((passage) => ({
      ...passage,
      text: passage.text.replace(/recommends none|recommends nothing/g, ''),
    }));
    expect(saying(verdicts, denied)).toEqual([]);
  });

  it.each([
    'You should have surgery.',
    'This is ruled out.',
    'A first-line drug.',
    'It is best for you.',
    'It is recommended.',
  ])('catches "%s"', (text) => expect(verdicts.test(text)).toBe(true));
});

describe('safety in the professional edition', () => {
  /** How much is in the blood, "mg/dL", is a value of a test and no dose. */
  const dose = /\d[\d.,]*\s?(?:to\s\d[\d.,]*\s?)?(mg|mcg|[\u00b5\u03bc]g|ug|milligrams?|micrograms?)\b(?!\/d?L\b)/i;
  const antihistamines =
    /fexofenadine|loratadine|terfenadine|diphenhydramine|cetirizine|astemizole|hydroxyzine|promethazine/i;
  const anchors = placesIn(content).map(({ where, citation }) => ({ where, card: '', text: citation.anchor }));

  it('no dose of a drug on any card, nor in an anchor, in either edition', () => {
    expect(saying(dose, [...patientTexts, ...professionalTexts, ...anchors])).toEqual([]);
    expect(['20 mg', '100 µg', '0.5 mcg', '30mg', '10 to 30 mg'].filter((text) => !dose.test(text))).toEqual([]);
    expect(dose.test('under 40 mg/dL')).toBe(false);
    expect(dose.test('300 to 500 mg/day')).toBe(true);
  });

  it('no antihistamine named on any card, nor in an anchor (P23)', () => {
    expect(saying(antihistamines, [...professionalTexts, ...patientTexts, ...anchors])).toEqual([]);
    expect(antihistamines.test('Terfenadine')).toBe(true);
  });

  /** What is given, watched or left out: everything else counts as a procedure, so that a new option does too. */
  const noProcedure =
    /therapy|analog|interferon|medicine|antidiarrheal|cyproheptadine|plasma|avoidance|radiation|trial|surveillance$|appendix\.follow-up|5-hiaa|chromogranin|scintigraphy|ct-or-mri|pet$|rectal-mri|chemotherapy/;
  const offersOf = ({ states }: Pathway) =>
    Object.values(states).flatMap((state) => (state.kind === 'options' ? state.offers : []));
  /** The summary that calls it mandatory; the one on the pancreas does not speak of it. */
  const saysSo = (pathway: Pathway) => pathway.summary.id === 'gi-net';
  const withProcedure = (all: readonly Pathway[]) =>
    all
      .filter(saysSo)
      .filter((pathway) => offersOf(pathway).some((id) => !noProcedure.test(id) || id.includes('endoscopic')));
  const without = (all: readonly Pathway[]) =>
    withProcedure(all)
      .filter(({ notices }) => {
        const notice = notices['prophylaxis-before-procedures'];
        return notice?.tone !== 'safety' || notice.when !== undefined;
      })
      .map(({ id }) => id);

  it('the prophylaxis notice is on every list that offers a procedure, whatever the answers (P32)', () => {
    const ids = withProcedure(edition('professional')).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['stomach', 'duodenum', 'jejunum-ileum', 'appendix', 'colon', 'rectum']),
    );
    expect(ids).toEqual(
      expect.arrayContaining(['metastatic', 'recurrent', 'carcinoid-syndrome', 'work-up', 'follow-up']),
    );
    expect(without(edition('professional'))).toEqual([]);
  });

  it('a list without it is caught', () => {
    const bare = edition('professional').map((pathway) =>
      pathway.id === 'rectum' ? { ...pathway, notices: {} } : pathway,
    );
    expect(without(bare)).toEqual(['rectum']);
  });
});

/** Files of the project as text, without what was installed or built. */
function filesIn(...names: readonly string[]): { file: string; text: string }[] {
  const readable = ['.ts', '.tsx', '.md', '.json', '.html', '.txt', '.css', '.js'];
  return names.flatMap((name) => {
    const path = join(project, name);
    if (!existsSync(path)) return [];
    if (statSync(path).isDirectory()) return filesIn(...readdirSync(path).map((entry) => join(name, entry)));
    return readable.includes(extname(path))
      ? [{ file: relative(project, path), text: readFileSync(path, 'utf8') }]
      : [];
  });
}

describe('no stage table of the AJCC in the project', () => {
  /** Categories as such tables define them: two or more of the same letter in one file. */
  const categories = (text: string) =>
    ['T', 'N', 'M'].filter((letter) => {
      // Letters and digits in the path of a drawing are no categories.
      const found = text.replace(/\bd="[^"]*"/g, '').match(new RegExp(`\\b[cp]?${letter}[0-4][a-d]?\\b`, 'g')) ?? [];
      return new Set(found.map((category) => category.replace(/^[cp]/, ''))).size > 1;
    });

  it('in no file', () => {
    const files = filesIn('src', 'pathways', 'test', 'docs', 'public', 'README.md', 'index.html');
    const self = relative(project, import.meta.filename);
    const found = files
      // What people type holds such letters, and so do the numbers of findings.
      .filter(({ file }) => !/^test\/search\/.*\.txt$|^docs\/findings/.test(file))
      .filter(({ file, text }) => file !== self && categories(text).length > 0)
      .map(({ file }) => file);
    expect(found).toEqual([]);
    const named = files.filter(({ file, text }) => file !== self && /\bAJCC\b[^.]*\b(stage|table)/.test(text));
    expect(named.filter(({ text }) => !/cancerstaging|facs\.org|no AJCC/i.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
    expect(files.length).toBeGreaterThan(100);
  });

  it('a planted one is caught', () => {
    expect(categories('T1: into the submucosa, up to 1 cm. T2: into the muscle. N0, N1. M0, M1a.')).toEqual([
      'T',
      'N',
      'M',
    ]);
    expect(categories('TNM is in use.')).toEqual([]);
  });
});

describe('no text of a source in the project', () => {
  const longest = 8;
  const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.'\u2019][\p{L}\p{N}]+)*/gu) ?? [];

  /** Every run of nine words, as one string each. */
  const runsIn = (text: string) => {
    const words = wordsIn(text);
    return words.slice(longest).map((_, i) => words.slice(i, i + longest + 1).join(' '));
  };
  const literal = String.raw`'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"`;
  const headings = new RegExp(String.raw`\b(opens|heading|credit|title|publisher):\s*(${literal})`, 'g');
  const anchors = new RegExp(String.raw`(?:\b\w+\$?\(\s*|"anchor":\s*)(${literal})`, 'g');
  const strengths = new RegExp(String.raw`\bstrength:\s*(?:\{[^}]*\}|${literal})`, 'g');
  /** What is quoted on purpose: headings and credit lines, anchors, short quotes in a strength, addresses. */
  const withoutQuotes = (text: string) =>
    text
      .replace(headings, ' ; quoted ; ')
      .replace(anchors, (call, anchor: string) => (anchor.split(/\s+/).length > longest ? call : ' ; quoted ; '))
      .replace(strengths, (strength) => strength.replace(/"[^"]{1,90}"/g, ' ; quoted ; '))
      .replace(/https?:\S+/g, ' ; quoted ; ');
  const copied = (text: string, runs: ReadonlySet<string>) =>
    runsIn(withoutQuotes(text)).filter((run) => runs.has(run));

  const copies = existsSync(sourcesFolder)
    ? readdirSync(sourcesFolder).map((name) => readFileSync(join(sourcesFolder, name), 'utf8'))
    : [];
  if (copies.length === 0) console.log(`No stored sources in ${sourcesFolder}: not compared with their text.`);
  const stored = new Set(copies.flatMap(runsIn));

  it(`no run of more than ${longest} words`, () => {
    const files = filesIn('pathways', 'src', 'docs', 'README.md', 'index.html');
    const found = files.flatMap(({ file, text }) => copied(text, stored).map((run) => `${file}: ${run}`));
    expect(found).toEqual([]);
  });

  it('no run of seven words that only the other edition has', () => {
    const runs = (text: string) => {
      const words = wordsIn(text);
      return words.slice(6).map((_, i) => words.slice(i, i + 7).join(' '));
    };
    const copiesOf = (ids: readonly string[]) => {
      const files = ids.map((id) => join(sourcesFolder, `${id}.txt`)).filter((file) => existsSync(file));
      return new Set(files.flatMap((file) => runs(readFileSync(file, 'utf8'))));
    };
    const [own, other] = [copiesOf(sourcesOf('patient')), copiesOf(sourcesOf('professional'))];
    // The name of a summary is said in either edition.
    const names = [...sources.values()].flatMap(({ title, credit }) => [...runs(title), ...runs(credit)]);
    for (const name of names) for (const copy of [own, other]) copy.delete(name);
    const leaked = (texts: readonly Passage[], from: ReadonlySet<string>, except: ReadonlySet<string>) =>
      texts.flatMap(({ text }) => runs(text)).filter((run) => from.has(run) && !except.has(run));
    expect(leaked(patientTexts, other, own)).toEqual([]);
    expect(leaked(professionalTexts, own, other)).toEqual([]);
  });

  it('a planted sentence is caught', () => {
    const sentence = 'The summary lists that one two three four five six seven eight nine';
    expect(copied(`says: '${sentence}.'`, new Set(runsIn(sentence))).length).toBeGreaterThan(0);
    expect(copied(`heading: '${sentence}'`, new Set(runsIn(sentence)))).toEqual([]);
    const anchor = sentence
      .split(' ')
      .slice(0, longest + 1)
      .join(' ');
    expect(copied(`cites: [rectum$('${anchor}')]`, new Set(runsIn(sentence)))).not.toEqual([]);
    const [first] = copies;
    if (first) expect(copied(first.slice(0, 2000), stored).length).toBeGreaterThan(0);
  });
});

/** Texts with the sources that are cited beside them, at every level of some content. */
function saidWith(value: unknown): { texts: string[]; sources: string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => (key === 'cites' ? [] : saidWith(part)));
  const cites: unknown = 'cites' in value ? value.cites : undefined;
  if (!Array.isArray(cites)) return inner;
  const sources = cites.flatMap((citation: { source: string }) => [citation.source]);
  const said = 'says' in value ? { says: value.says } : 'means' in value ? { means: value.means } : {};
  const texts = textsOf(said).map(({ text }) => text);
  return [...inner, { texts, sources }];
}
