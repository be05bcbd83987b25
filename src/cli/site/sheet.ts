import Beasties from 'beasties';

/** What a script may set on the document before the first paint, so that no element of the built page shows it. */
const setEarly = [/data-theme/, /data-slash/, /data-pressed/];

/** The rules of a style sheet that a page needs to stand as it will stay: those that something in it answers to. */
export async function rulesFor(page: string, sheet: string): Promise<string> {
  const pruning = new Beasties({
    external: false,
    reduceInlineStyles: true,
    keyframes: 'critical',
    allowRules: setEarly,
    logLevel: 'warn',
  });
  // The rules for a page without scripts stay where only such a page reads them: here they would join the others.
  const bare = page.replace(/<style>[^<]*<\/style>/g, '');
  const pruned = await pruning.process(bare.replace('</head>', () => `<style>${sheet}</style></head>`));
  const [, rules] = /<style>(.*?)<\/style>/s.exec(pruned) ?? [];
  if (!rules) throw new Error('No rule of the style sheet is meant for the page.');
  // Nobody prints before the whole sheet is here.
  return withoutPrint(rules);
}

function withoutPrint(rules: string): string {
  return rules.replace(/@media print\s*{(?:[^{}]*{[^{}]*})*[^{}]*}/g, '');
}

/** The fonts of a style sheet, and the rest of it. */
export function withoutFonts(sheet: string): { readonly fonts: string; readonly rest: string } {
  const faces = /@font-face\s*{[^}]*}/g;
  return { fonts: (sheet.match(faces) ?? []).join(''), rest: sheet.replace(faces, '') };
}
