/** What the commands for maintainers print. */
export const cli = {
  walk: {
    usage: 'npm run -s walk -- <pathway> [fact=answer …] [--edition E] [--words plain|clinical] [--json]',
    noPathway: 'No pathway is named.',
    unknownPathway: (id: string, edition: string) => `The ${edition} edition has no pathway "${id}".`,
    pathways: (known: readonly string[]) => `The pathways are: ${known.join(', ')}.`,
    unknownEdition: (edition: string) => `There is no edition "${edition}".`,
    editions: (known: readonly string[]) => `The editions are: ${known.join(', ')}.`,
    unknownWords: (words: string) => `There are no "${words}" words.`,
    registers: (known: readonly string[]) => `The words are: ${known.join(', ')}.`,
    notAPair: (given: string) => `"${given}" is not a fact.`,
    pair: 'Write facts as question=answer, for example size=15mm.',
  },
  export: {
    usage:
      'npm run -s export -- <format> <pathway> [fact=answer …] [--edition E] [--words plain|clinical] [--out FILE]',
    noFormat: 'No format is named.',
    unknownFormat: (id: string) => `There is no format "${id}".`,
    formats: (known: readonly string[]) => `The formats are: ${known.join(', ')}.`,
    /** Between two names. */
    or: ' or ',
    noAddress: 'SITE_URL is not set, so the file names no address at which it can be opened.',
    bytes: (id: string) => `${id} is not text. Name a file for it with --out.`,
    written: (file: string) => `Written to ${file}.`,
    notWritten: (file: string, reason: string) => `${file} could not be written: ${reason}`,
  },
  ask: {
    usage: 'npm run -s ask -- "text" [--edition E] [--json]',
    noText: 'No text is given.',
    tooLong: (length: number, most: number) => `The text has ${length} characters; ${most} are read at the most.`,
    oneText: 'Write the text as one, in quotes.',
    nothing: 'Nothing fits.',
    sets: (facts: string) => `  set: ${facts}`,
    proposes: (fact: string, words: string, why: string) => `  to confirm: ${fact} ("${words}": ${why})`,
    notAsked: (words: string) => `  not asked: ${words}`,
    notUnderstood: (words: string) => `  not understood: ${words}`,
  },
  outlines: {
    written: (count: number, file: string) => `${count} pathways written to ${file}.`,
  },
  /** One problem on a line. */
  problem: (where: string, what: string, fix: string) => `${where}: ${what} ${fix}`,
  usage: (line: string) => `Usage: ${line}`,
} as const;
