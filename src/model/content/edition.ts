import type { Register, Words } from './words.ts';

/** The name of an edition in addresses, folders and files: `patient`. */
export type EditionId = string;

/** Whose text is followed, and for whom. What an edition is stands in its own folder; nothing else knows one by name. */
export interface Edition {
  readonly id: EditionId;
  /** Its place among the editions, from low to high. */
  readonly order: number;
  /** Set for the one that is meant where nothing is said: addresses, folders and file names leave it out. */
  readonly isDefault?: true;
  /** The register in which it speaks first. */
  readonly register: Register;
  /** Whom it is for, as schema.org names them. */
  readonly audience: 'Patient' | 'MedicalAudience';
  /** Its name in a switch. */
  readonly short: string;
  readonly title: Words;
  /** Its name in lists, where `title` would be long. */
  readonly listed: Words;
  /** What its text is called within a sentence: "the patient summary". */
  readonly text: string;
  /** Whether it says with each option which level of evidence its source gives, or that it gives none. */
  readonly showsEvidence: boolean;
  /** What its readers take along first. */
  readonly takesAlong: 'questions' | 'summary';
  /** A pathway that shows well how they work. A case of one's own begins with it. */
  readonly example?: string;
  /** Which of its pathways finds the right one by a few questions, where its start page offers that. */
  readonly guide?: string;
  /** The facts of `guide` that lead to where those look whom no summary here is about. */
  readonly notHere?: string;
}

/** What has to be known of an edition where none of its pathways is open. Every page loads it, so it is no more than that. */
export type KnownEdition = Omit<
  Edition,
  'order' | 'listed' | 'text' | 'audience' | 'showsEvidence' | 'takesAlong' | 'example'
>;

/** Duck-typed, so that what was read from a file is recognised wherever it comes from. */
export function isEdition(value: unknown): value is Edition {
  return typeof value === 'object' && value !== null && 'audience' in value && 'takesAlong' in value;
}

/** In their order; the default one of them is what an address without an edition means. */
export function inOrder(editions: readonly Edition[]): Edition[] {
  return [...editions].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}

/** The folder of a page under the root of the site, with a slash at its end. Without a page: of the start page. */
export function folderOf(edition: Pick<Edition, 'id' | 'isDefault'>, page?: string): string {
  return `${edition.isDefault ? '' : `${edition.id}/`}${page === undefined ? '' : `${page}/`}`;
}
