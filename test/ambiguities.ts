/** How each row of the table of ambiguities in the brief of the patient edition is shown. */
export interface Shown {
  readonly kind: 'notice' | 'gap' | 'option' | 'question' | 'topic' | 'treatment' | 'absence' | 'page';
  /** The pathway it is in. */
  readonly pathway?: string;
  /** The notice, gap, option, question, topic or treatment. */
  readonly id?: string;
  /** How it reads; for an absence, what must not appear. */
  readonly note: string;
}

export const ambiguities: Record<string, { shown: Shown }> = {
  A01: {
    shown: {
      kind: 'gap',
      pathway: 'stomach',
      id: 'no-number-for-small',
      note: 'asks for the word of the team, no centimeters',
    },
  },
  A02: {
    shown: {
      kind: 'gap',
      pathway: 'stomach',
      id: 'no-rule-scope-or-surgery',
      note: 'gastric resection is listed for everyone',
    },
  },
  A03: {
    shown: {
      kind: 'option',
      pathway: 'stomach',
      id: 'stomach.lymph-node-removal',
      note: 'part of gastric resection, three lines, any of them',
    },
  },
  A04: {
    shown: {
      kind: 'gap',
      pathway: 'stomach',
      id: 'no-rule-part-or-all',
      note: 'part or all: a question to take along',
    },
  },
  A05: { shown: { kind: 'absence', pathway: 'stomach', note: 'no question about types 1, 2, 3 or gastrin' } },
  A06: {
    shown: {
      kind: 'option',
      pathway: 'stomach',
      id: 'stomach.men1-hormone-therapy',
      note: 'a list of its own, added to the base list',
    },
  },
  A07: { shown: { kind: 'absence', note: 'no question about MEN1 outside the stomach' } },
  A08: {
    shown: { kind: 'notice', pathway: 'small-intestine', id: 'duodenum-best-unclear', note: 'with all three options' },
  },
  A09: {
    shown: {
      kind: 'option',
      pathway: 'small-intestine',
      id: 'duodenum.resection-with-lymph-nodes',
      note: 'listed for any tumor in the duodenum',
    },
  },
  A10: { shown: { kind: 'absence', pathway: 'small-intestine', note: 'nothing about the ampulla' } },
  A11: {
    shown: {
      kind: 'option',
      pathway: 'small-intestine',
      id: 'jejunum-ileum.hormone-therapy',
      note: 'listed whatever the surgery so far; its detail says that no time is given',
    },
  },
  A12: {
    shown: {
      kind: 'option',
      pathway: 'small-intestine',
      id: 'jejunum-ileum.second-surgery-mesentery',
      note: 'stays here; recurrent is one of the links that may come next',
    },
  },
  A13: { shown: { kind: 'question', pathway: 'small-intestine', id: 'part', note: 'not sure leads to both lists' } },
  A14: {
    shown: { kind: 'gap', pathway: 'appendix', id: 'no-criterion-between-operations', note: 'no question about size' },
  },
  A15: {
    shown: { kind: 'page', pathway: 'appendix', note: 'the intro says that goblet cell tumors are not mentioned' },
  },
  A16: { shown: { kind: 'gap', pathway: 'colon', id: 'only-one-option-listed', note: 'one box and the note' } },
  A17: {
    shown: { kind: 'question', pathway: 'rectum', id: 'size', note: 'exactly 1.0 and 2.0 cm are in the middle band' },
  },
  A18: {
    shown: { kind: 'notice', pathway: 'rectum', id: 'size-and-depth-disagree', note: 'endoscopic resection depends' },
  },
  A19: {
    shown: { kind: 'gap', pathway: 'rectum', id: 'no-rule-between-resections', note: 'two boxes and a question' },
  },
  A20: { shown: { kind: 'absence', pathway: 'rectum', note: 'no question about lymph nodes' } },
  A21: {
    shown: {
      kind: 'treatment',
      id: 'endoscopic-resection',
      note: 'defined without the route; a remark says what is missing',
    },
  },
  A22: { shown: { kind: 'gap', pathway: 'rectum', id: 'unresectable-no-list', note: 'on every pathway of a site' } },
  A23: {
    shown: { kind: 'gap', pathway: 'start', id: 'not-better-no-section', note: 'also in follow-up; trials are named' },
  },
  A24: {
    shown: {
      kind: 'question',
      pathway: 'start',
      id: 'status',
      note: 'asks about distant spread and explains the word',
    },
  },
  A25: {
    shown: {
      kind: 'notice',
      pathway: 'metastatic',
      id: 'liver-only-overlap',
      note: 'the liver is a distant part: both lists',
    },
  },
  A26: { shown: { kind: 'gap', pathway: 'metastatic', id: 'no-order-in-liver-list', note: 'five equal boxes' } },
  A27: {
    shown: { kind: 'notice', pathway: 'metastatic', id: 'chemoembolization-in-overview', note: 'not a sixth option' },
  },
  A28: {
    shown: {
      kind: 'notice',
      pathway: 'metastatic',
      id: 'radiation-in-overview',
      note: 'the list decides, the overview is a note',
    },
  },
  A29: { shown: { kind: 'treatment', id: 'chemotherapy', note: 'in no list: inNoList' } },
  A30: { shown: { kind: 'treatment', id: 'targeted-therapy', note: 'being studied, with the date of the summary' } },
  A31: { shown: { kind: 'absence', pathway: 'metastatic', note: 'no sequence after the lists, only follow-up' } },
  A32: {
    shown: { kind: 'question', pathway: 'recurrent', id: 'where-back', note: 'optional; it only links to metastatic' },
  },
  A33: {
    shown: {
      kind: 'gap',
      pathway: 'recurrent',
      id: 'options-of-first-site-not-mentioned',
      note: 'not shown by default',
    },
  },
  A34: {
    shown: {
      kind: 'option',
      pathway: 'carcinoid-syndrome',
      id: 'carcinoid.pre-anesthesia-medicine',
      note: 'eight equal items; the medicine is not named',
    },
  },
  A35: {
    shown: {
      kind: 'notice',
      pathway: 'carcinoid-syndrome',
      id: 'not-only-with-liver-spread',
      note: 'never gated on liver spread',
    },
  },
  A36: {
    shown: {
      kind: 'option',
      pathway: 'carcinoid-syndrome',
      id: 'carcinoid.heart-valve-replacement',
      note: 'for some people',
    },
  },
  A37: { shown: { kind: 'topic', id: 'trials', note: 'an option in metastatic and recurrent only; elsewhere links' } },
  A38: {
    shown: { kind: 'gap', pathway: 'follow-up', id: 'no-interval', note: 'no number of months or years anywhere' },
  },
  A39: { shown: { kind: 'topic', id: 'side-effects', note: 'its gap says that none is listed and where to look' } },
  A40: {
    shown: {
      kind: 'question',
      pathway: 'start',
      id: 'report',
      note: 'poorly differentiated carcinoma is not covered; no grade',
    },
  },
  A41: { shown: { kind: 'topic', id: 'why-not-stage', note: 'no question about the stage' } },
  A42: {
    shown: {
      kind: 'question',
      pathway: 'start',
      id: 'primary',
      note: 'other places are not covered, with where to look',
    },
  },
  A43: { shown: { kind: 'topic', id: 'several-tumors', note: 'lists are per place; ask the team' } },
  A44: {
    shown: {
      kind: 'treatment',
      id: 'radiopharmaceutical-therapy',
      note: 'iodine I 131 as example; PRRT is a term with its own source',
    },
  },
  A45: { shown: { kind: 'absence', note: 'no interferon outside carcinoid-syndrome' } },
  A46: { shown: { kind: 'page', note: 'a permanent line: no formal guidelines or recommendations' } },
  A47: { shown: { kind: 'page', note: 'based on the summary of its date, with a link' } },
  A48: {
    shown: {
      kind: 'gap',
      pathway: 'metastatic',
      id: 'list-for-where-it-started',
      note: 'with links to the five lists',
    },
  },
  A49: { shown: { kind: 'topic', id: 'lymph-nodes-with-any-resection', note: 'a note, no option of its own' } },
  A50: { shown: { kind: 'topic', id: 'hormone-therapy-in-general', note: 'no option outside the four lists' } },
  A51: { shown: { kind: 'notice', pathway: 'stomach', id: 'small-but-deep-or-quick', note: 'both stay listed' } },
  A52: { shown: { kind: 'topic', id: 'why-not-stage', note: 'says that chemotherapy is given by type and stage' } },
  A53: { shown: { kind: 'absence', note: 'no "ruled out" for a condition that fails' } },
};
