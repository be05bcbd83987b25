import { pairsIn, type Token } from './tokens.ts';

/** What mailers, shops and networks put behind a link to follow its reader. None of it says anything about a walk. */
const trackers =
  /^(utm|mc|mtm|pk|piwik|matomo|hsa|fb|ga|gad|vero|oly|sc|sr|stm|ml|bsft|elq|guce|guc|trk|hmb|ss|at|cm|dm|ck|mkt|wt|ns|itm|ito|amp|share|twitter)([_-]|$)|^_|^\w{1,6}id$|cl(k)?id$|^em[cd]i$|^bbeml$|(campaign|track|session|subscriber|recipient|contact|message|user|mail|email)(id|er)?$/i;
const others =
  /^(igshid|igsh|ref|refsrc|refurl|referrer|referer|source|src|medium|from|via|si|s|t|v|feature|spm|scm|xtor|cid|cmpid|ncid|mibextid|sfnsn|rdid|srsltid|epik|ved|usg|sa|ust|opi|sei|rct|esrc|data|sdata|reserved|typo|hash|key|sig|h|e|u|url|q|link|target|redirect|to|gbraid|wbraid|gclsrc|guccounter|nd|app|lang|hl|tblci|openstat|eid|rid|mid|uid|sid|tid|pid|trackingid|escapedfragment|source\d*|d|c|p|a|w)$/i;

/** Words that a way leaves behind: rests of encoded signs, the names of files that hosts put before a page. */
const rests =
  /^(amp|quot|apos|lt|gt|nbsp|num|index(html?|php)?|html?|php|aspx?|https?|www|localhost|x?(26|38|34|39|60|62|160)|x|m)$/i;

/** It was put there on the way, and no part of a walk is lost with it. Our own names are small letters, digits and dashes. */
function isForeignKey(key: string, value: string): boolean {
  const short = key.replace(/^amp/, '').replace(/[^\p{L}\p{N}_-]/gu, '');
  const squeezed = short.replace(/[_-]/g, '');
  return trackers.test(short) || others.test(squeezed) || /_/.test(short) || isOpaque(value);
}

export function isRest(word: string): boolean {
  return rests.test(word.replace(/[^\p{L}\p{N}]/gu, ''));
}

/** The way left it behind, or put it there: it says nothing of a walk. */
export function isForeign(token: Token): boolean {
  const [key, value] = pairsIn(token)[0] ?? [];
  return key === undefined || value === undefined
    ? isRest(token.text) || isOpaque(token.text)
    : isForeignKey(key, value);
}

/** A number of some program: long, with digits among capitals or small letters and no dash between words. */
function isOpaque(text: string): boolean {
  return /^(?=.*\d)(?=.*[a-z])[\w.-]{12,}$/i.test(text) && !/^[a-z]+(-[a-z\d]+)+$/.test(text);
}
