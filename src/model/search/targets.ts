import type { Finding } from '../content/lexicon.ts';
import type { Asking } from './content-words.ts';

/** An answer that a finding settles in a pathway, or only comes near. */
export interface Target {
  readonly fact: string;
  readonly answer: string;
  readonly near: boolean;
}

interface Claims {
  readonly yes: readonly Target[];
  readonly no: readonly Target[];
  /** Whether the pathway asks for any of it. */
  readonly asked: boolean;
}

const known = new WeakMap<Asking, Map<Finding, Claims>>();

/** What a finding settles in a pathway. */
export function claimsOf(finding: Finding, pathway: Asking): Claims {
  const here = known.get(pathway) ?? new Map<Finding, Claims>();
  known.set(pathway, here);
  const claims = here.get(finding) ?? claimsIn(finding, pathway);
  here.set(finding, claims);
  return claims;
}

function claimsIn(finding: Finding, pathway: Asking): Claims {
  const yes = targetsIn(finding.yes ?? [], pathway);
  const no = targetsIn(finding.no ?? [], pathway);
  return { yes, no, asked: yes.length + no.length > 0 };
}

/** Those of some targets, `edition/pathway/fact=answer` at the longest, that a pathway asks for. */
export function targetsIn(targets: readonly string[], { id, edition, questions }: Asking): Target[] {
  return targets.flatMap((target) => {
    const parts = target.split('/');
    const [fact = '', given = ''] = (parts.at(-1) ?? '').split('=');
    const [answer, near] = [given.replace('?', ''), given.startsWith('?')];
    const [place, whose] = [parts.at(-2), parts.at(-3)];
    if ((place !== undefined && place !== id) || (whose !== undefined && whose !== edition)) return [];
    const question = Object.hasOwn(questions, fact) ? questions[fact] : undefined;
    return question && Object.hasOwn(question.answers, answer) ? [{ fact, answer, near }] : [];
  });
}
