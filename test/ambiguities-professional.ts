interface Shown {
  readonly kind: 'notice' | 'gap' | 'option' | 'question' | 'topic' | 'absence' | 'page';
  readonly pathway?: string;
  /** The notice, gap, option or question. */
  readonly id?: string;
  /** How it reads; for an absence, what must not appear. */
  readonly note: string;
}

/** How each row of the table of ambiguities in the brief of the professional edition is shown. */
export const ambiguitiesProfessional: Record<string, Shown> = {
  P01: {
    kind: 'question',
    pathway: 'rectum',
    id: 'size',
    note: 'middle band "1.0 and 2.0 included", shared by all sites',
  },
  P02: { kind: 'question', pathway: 'duodenum', id: 'size', note: 'middle band with its label, no extra band' },
  P03: {
    kind: 'gap',
    pathway: 'stomach',
    id: 'large-multifocal-no-number',
    note: '"larger" read as 1 cm or more, said in the question "size"; "large multifocal" is the word of the team',
  },
  P04: {
    kind: 'question',
    pathway: 'stomach',
    id: 'wall-invasion',
    note: '"invasive" read as wall invasion; under 1 cm the doubt of endoscopic resection says that two lines meet',
  },
  P05: {
    kind: 'notice',
    pathway: 'stomach',
    id: 'type-2-larger-or-multiple',
    note: 'both at once listed; one alone is an open line of three options',
  },
  P06: {
    kind: 'notice',
    pathway: 'stomach',
    id: 'type-3-lines-side-by-side',
    note: 'type II: the doubt of endoscopic resection says it',
  },
  P07: {
    kind: 'notice',
    pathway: 'stomach',
    id: 'type-guides-management',
    note: 'type unknown: every option depends; poorly differentiated: state poorlyDifferentiated, not covered',
  },
  P08: {
    kind: 'notice',
    pathway: 'duodenum',
    id: 'scope-over-1-cm',
    note: 'endoscopic excision depends over 1 cm, ultrasound listed',
  },
  P09: {
    kind: 'notice',
    pathway: 'duodenum',
    id: 'gross-nodes-two-sentences',
    note: 'resection listed, the second sentence as a note',
  },
  P10: { kind: 'notice', pathway: 'duodenum', id: 'follow-up-for-whom', note: 'under 2 cm listed, over 2 cm depends' },
  P11: {
    kind: 'notice',
    pathway: 'jejunum-ileum',
    id: 'metastatic-midgut-unclear',
    note: 'option jejunum-ileum.hormone-therapy: listed with distant, depends with mesenteric metastases; B1 on the card',
  },
  P12: {
    kind: 'notice',
    pathway: 'appendix',
    id: 'adverse-histology-size',
    note: 'depends under 1 cm; gap small-at-the-base; one id for hemicolectomy with and without nodes, noted in its detail',
  },
  P13: {
    kind: 'notice',
    pathway: 'rectum',
    id: 'small-with-invasion-seen',
    note: 'and invasion-found-in-specimen, small-with-regional-metastases: all three depend in the last two',
  },
  P14: {
    kind: 'notice',
    pathway: 'rectum',
    id: 'one-to-two-with-invasion',
    note: 'both sentences quoted; local excision depends',
  },
  P15: {
    kind: 'notice',
    pathway: 'metastatic',
    id: 'primary-two-wordings',
    note: 'one card with both wordings; banner role-of-surgery-not-established',
  },
  P16: {
    kind: 'option',
    pathway: 'metastatic',
    id: 'distant.debulking-resection',
    note: '90% stands in its detail, no condition',
  },
  P17: {
    kind: 'notice',
    pathway: 'metastatic',
    id: 'listed-without-condition',
    note: 'listed for all; two radionuclides, the four of the overview in the detail',
  },
  P18: {
    kind: 'notice',
    pathway: 'metastatic',
    id: 'overview.interferon',
    note: 'interferon is an option of carcinoid-syndrome only',
  },
  P19: { kind: 'question', pathway: 'recurrent', id: 'slow-growing', note: 'the word of the team' },
  P20: {
    kind: 'notice',
    pathway: 'carcinoid-syndrome',
    id: 'not-only-with-liver-metastases',
    note: 'the exceptions quoted; no question on liver metastases',
  },
  P21: {
    kind: 'gap',
    pathway: 'carcinoid-syndrome',
    id: 'prophylaxis-for-whom',
    note: 'the card shows when a procedure is planned; the text names no group',
  },
  P22: {
    kind: 'notice',
    pathway: 'carcinoid-syndrome',
    id: 'crisis-avoid',
    note: 'two cards; the text does not discuss them together',
  },
  P23: {
    kind: 'absence',
    pathway: 'carcinoid-syndrome',
    id: 'carcinoid.rash-medicine',
    note: 'no antihistamine is named on any card, nor in an anchor',
  },
  P24: { kind: 'notice', pathway: 'work-up', id: 'one-list-no-order', note: 'one list' },
  P25: {
    kind: 'gap',
    pathway: 'rectum',
    id: 'unresectable-no-section',
    note: 'on stomach, duodenum, jejunum-ileum, appendix and rectum; the colon has debulking',
  },
  P26: { kind: 'notice', pathway: 'start', id: 'who-scheme-of-2000', note: 'and work-up; no grade question anywhere' },
  P27: { kind: 'notice', pathway: 'work-up', id: 'newer-tracers-dated', note: 'with its date' },
  P28: {
    kind: 'notice',
    pathway: 'metastatic',
    id: 'overview.targeted-therapy',
    note: '"in development" with its date; never "none is available"',
  },
  P29: {
    kind: 'notice',
    pathway: 'carcinoid-syndrome',
    id: 'analog-duration-dated',
    note: 'transplant and 177Lu-octreotate carry their date on the card; the lanreotide interval is not shown',
  },
  P30: {
    kind: 'page',
    pathway: 'start',
    id: 'based-on-the-summary',
    note: '"Based on the NCI PDQ health professional version, updated May 9, 2025"',
  },
  P31: {
    kind: 'notice',
    pathway: 'rectum',
    id: 'rectum-and-carcinoid-syndrome',
    note: 'both sentences quoted, also in carcinoid-syndrome',
  },
  P32: {
    kind: 'notice',
    pathway: 'stomach',
    id: 'prophylaxis-before-procedures',
    note: 'one notice on every list that offers a procedure; every one of them links to carcinoid-syndrome',
  },
  P33: {
    kind: 'notice',
    pathway: 'metastatic',
    id: 'overview.antifibrotic-therapy',
    note: 'and overview.interferon, beside targeted therapy; no option',
  },
};
