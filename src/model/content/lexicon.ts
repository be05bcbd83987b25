/** A word or phrase as people write it. Endings, accents and British spelling are the same word. */
export type Phrase = string;

/** One way in which people write something that the content calls otherwise: "hígado" for liver, "stomack" for stomach. */
export interface Spelling {
  readonly words: readonly Phrase[];
  /** What it stands for, in the words of the other lists. */
  readonly stands: Phrase;
}

/** A place in the body, or a situation, that has a pathway or has none. */
export interface Place {
  readonly id: string;
  readonly means: string;
  readonly words: readonly Phrase[];
  /** Pathways about it, in any edition. */
  readonly pathways: readonly string[];
  /** What it tells within them, `pathway/fact=answer`. */
  readonly tells?: readonly string[];
  /** It is named because no pathway may be about it; then what is found says so, with this answer of a routing question. */
  readonly elsewhere?: string;
}

/**
 * Something that a report or a person says, and the facts that it settles: `fact=answer`, `pathway/fact=answer` or
 * `edition/pathway/fact=answer`, with `=?` where it is only near it. Which of them are asked depends on the pathway.
 */
export interface Finding {
  readonly means: string;
  /** Said alone, it is so. */
  readonly says?: readonly Phrase[];
  /** Only the subject: what holds of it has to stand beside it. */
  readonly names?: readonly Phrase[];
  /** Said alone, it is not so. */
  readonly denies?: readonly Phrase[];
  /** Near it, but not the same: proposed, never set. */
  readonly hints?: readonly Phrase[];
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  /** "Clear", "free" or "positive" beside it may be said of something else: only yes and no are taken. */
  readonly careful?: true;
  /** Near the first tumor: its words do not speak of distant spread. */
  readonly regional?: true;
  /** It decides which pathway is meant. */
  readonly decides?: true;
  /** Where it is from, if it says something of medicine that is not in the words themselves. */
  readonly from?: string;
}

/** Words of the field that no question asks for: they are named as such, and disturb nothing. */
export interface Known {
  readonly means: string;
  readonly words: readonly Phrase[];
}

/** Words that lead to something told beside the walks. */
export interface Lead {
  readonly means: string;
  readonly words: readonly Phrase[];
  /** `topic:outlook`, `term:Octreotide`, `treatment:chemotherapy`, `pathway:start`, `view:summary`, `page:saved`. */
  readonly to: readonly string[];
  /** It comes before everything else: an emergency, or words of fear. */
  readonly first?: 'emergency' | 'fear';
  /** Only where nothing else is typed. */
  readonly alone?: true;
}

/** Words with which something is said to be so, not so or not certain. */
export interface Grammar {
  /** Before or after what they turn down. */
  readonly no: readonly Phrase[];
  /** Only before it. */
  readonly noBefore: readonly Phrase[];
  /** Only after it. */
  readonly noAfter: readonly Phrase[];
  readonly yesAfter: readonly Phrase[];
  readonly doubt: readonly Phrase[];
  /** Nobody knows. */
  readonly unknown: readonly Phrase[];
  /** Words in which people ask; they lead nowhere by themselves. */
  readonly asking: readonly Phrase[];
  /** They say nothing and stand between words that belong together. */
  readonly fillers: readonly Phrase[];
  /** They change nothing of what stands beside them. */
  readonly neutral: readonly Phrase[];
  /** They begin another part of the sentence. */
  readonly joins: readonly Phrase[];
  /** What a size beside them is the size of: the tumor. */
  readonly sized: readonly Phrase[];
  /** What a number beside them belongs to: not the size of the tumor. */
  readonly otherSizes: readonly Phrase[];
  /** Everyday words that are never taken for a misspelt word of the field. */
  readonly everyday: readonly Phrase[];
}

/** The words of one language. */
export interface Lexicon {
  readonly grammar: Grammar;
  readonly spellings: readonly Spelling[];
  readonly places: readonly Place[];
  readonly findings: readonly Finding[];
  readonly known: readonly Known[];
  readonly leads: readonly Lead[];
  /** Questions whose answers are places, by the ids of places or pathways. */
  readonly siteQuestions: readonly string[];
}
