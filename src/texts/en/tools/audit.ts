/** What `check:sources`, `drift`, `diff` and `releases` print for those who maintain pathways. */
export const audit = {
  verdicts: {
    found: 'found',
    missing: 'missing',
    ambiguous: 'ambiguous',
    elsewhere: 'in the wrong section',
    'no-copy': 'not compared',
  },
  check: {
    usage: 'npm run check:sources [-- FOLDER]',
    noFolder: (folder: string) =>
      `There is no folder ${folder}. Save the pages of the sources, as text or HTML, and name their folder.`,
    copies: (count: number, folder: string) =>
      `Comparing with ${count} stored ${count === 1 ? 'copy' : 'copies'} in ${folder}.`,
    noCopy: (source: string) => `No copy of ${source}: its citations are not compared.`,
    lostSection: (source: string, section: string, opens: string) =>
      `${source}: section ${section} is not found at its opening words "${opens}".`,
    columns: ['content', 'section'],
    total: 'all',
    treatments: (listed: number, without: number) => `${listed} listed treatments, ${without} without an option`,
    notOffered: (source: string, section: string, anchor: string, options: readonly string[]) =>
      `${source}, ${section}, "${anchor}": no pathway offers ${options.join(', ')} out of this section.`,
    notFound: (source: string, section: string, anchor: string) =>
      `${source}, ${section}: the listed treatment at "${anchor}" is no longer found there.`,
    problem: (file: string, where: string, states: readonly string[], anchor: string, section: string, what: string) =>
      `${file}: ${where}${states.length > 0 ? ` (shown in ${states.join(', ')})` : ''}: "${anchor}" is ${what}, cited in ${section}`,
    saidThough: (source: string, words: string) => `${source} is said to leave out "${words}", and it stands there.`,
    standsIn: (sections: readonly string[]) => `; it stands in ${sections.join(', ')}`,
  },
  drift: {
    usage: 'npm run drift -- OLD NEW [--json]',
    unreadable: (file: string) => `${file} cannot be read.`,
    unknown: (file: string) => `${file} is not a copy of a source: none of the sections of any source is in it.`,
    different: (before: string, after: string) => `The files are copies of different sources: ${before} and ${after}.`,
    none: (source: string) => `${source}: no section and no citation changed.`,
    sections: 'Sections that changed',
    section: (heading: string, id: string, change: string, added: number, removed: number) =>
      `${heading} (${id}): ${change}, ${added} ${added === 1 ? 'sentence' : 'sentences'} added, ${removed} removed`,
    changes: { changed: 'changed', lost: 'not found in the new copy', new: 'not found in the old copy' },
    citations: 'Citations that lost or moved their anchor',
    citation: (file: string, where: string, states: readonly string[], anchor: string, was: string, now: string) =>
      `${file}: ${where}${states.length > 0 ? ` (shown in ${states.join(', ')})` : ''}: "${anchor}" was ${was}, is ${now}`,
    affected: 'What to look at',
    states: (states: readonly string[]) => `cards: ${states.join(', ')}`,
    options: (options: readonly string[]) => `options: ${options.join(', ')}`,
    covers: (sections: readonly string[]) =>
      `covers changed text: ${sections.join(', ')}. Compare its lists with the new sentences.`,
  },
  diff: {
    usage: 'npm run diff -- REV | OLD_FOLDER NEW_FOLDER [--json]',
    noRevision: (revision: string, detail: string) => `The pathways of ${revision} cannot be read. ${detail}`,
    noFolder: (folder: string) => `There are no pathways in ${folder}.`,
    none: 'Nothing changed for a person walking.',
    added: (what: string, id: string, says: string) => `+ ${what} ${id}: ${says}`,
    removed: (what: string, id: string, says: string) => `- ${what} ${id}: ${says}`,
    renamed: (what: string, from: string, to: string) => `= ${what} ${from} is now called ${to}`,
    status: (option: string, from: string, to: string, sets: string) => `~ option ${option}: ${from} -> ${to}, ${sets}`,
    leads: (from: string, to: string, sets: string) => `~ ends in ${from} -> ${to}, ${sets}`,
    words: (where: string, from: string, to: string) =>
      `" ${where}: ${from === '' ? '(none)' : from} -> ${to === '' ? '(none)' : to}`,
    citations: (where: string, from: readonly string[], to: readonly string[]) =>
      `[ ${where} cites ${to.join(' ') || '(nothing)'}, before ${from.join(' ') || '(nothing)'}`,
    always: 'whatever the answers',
    forAnswers: (sets: readonly string[]) => `for ${sets.join('; ')}`,
  },
  release: {
    usage: 'npm run -s releases -- REV',
    /** Where a walk ends, where it leads to no pathway. */
    ends: {
      options: { plain: 'a list', clinical: 'a list' },
      end: { plain: 'an end', clinical: 'an end' },
      'not-covered': { plain: 'something that is not here', clinical: '"not covered"' },
    },
    written: (count: number, file: string) => `What changed in ${count} pathways is written to ${file}.`,
  },
} as const;
