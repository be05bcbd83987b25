import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data';
import { parse as parseHtml } from 'parse5';
import postcss, { type AtRule } from 'postcss';
import { parseSync, transformWithOxc } from 'vite';
import { floor, target } from './floor.ts';

/** Something that the built site uses and an engine at the floor does not have. */
interface Beyond {
  readonly feature: string;
  /** Engines with the version that has it first, if any. */
  readonly since: readonly string[];
  readonly files: ReadonlySet<string>;
}

type Engine = keyof typeof floor;
type Found = Map<string, { since: readonly string[]; files: Set<string> }>;

const engines = Object.keys(floor) as readonly Engine[];
/** A phone's Safari and a computer's differ in little, and the site asks for what either has. */
const sameEngine: Readonly<Record<Engine, readonly (Engine | 'safari_ios')[]>> = {
  chrome: ['chrome'],
  firefox: ['firefox'],
  safari: ['safari', 'safari_ios'],
};

/**
 * What a built site uses beyond the floor, found by the compatibility data of MDN. Whatever an engine may lack by the code's own
 * account is left out: what is asked for with `?.`, stands within `@supports`, or after a declaration that stands in for it.
 */
export async function beyondFloor(dist: string): Promise<readonly Beyond[]> {
  const found: Found = new Map();
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const add = (feature: string, since: readonly string[]) => {
      const one = found.get(feature) ?? { since, files: new Set() };
      found.set(feature, one);
      one.files.add(file.replace(/-[\w-]{8}(?=\.\w+$)/, ''));
    };
    const read = () => readFileSync(join(dist, file), 'utf8');
    if (file.endsWith('.js')) await lookAtScript(file, read(), add);
    if (file.endsWith('.css')) lookAtStyles(read(), add);
    if (file.endsWith('.html')) lookAtPage(read(), add);
  }
  return [...found].map(([feature, rest]) => ({ feature, ...rest })).sort((a, b) => (a.feature < b.feature ? -1 : 1));
}

type Add = (feature: string, since: readonly string[]) => void;

/** Syntax that the build would have to write anew for the floor, and names that no engine at the floor knows. */
async function lookAtScript(file: string, code: string, add: Add): Promise<void> {
  const as = (to: string | string[]) => transformWithOxc(code, file, { target: to, lang: 'js', sourcemap: false });
  if ((await as('esnext')).code !== (await as(target)).code) add('syntax', []);
  const seen = new Map<string, boolean>();
  namesIn(parseSync(file, code).program as object as Node, seen);
  for (const [name, isMember] of seen) {
    const known = isMember ? memberNames.get(name) : globalNames.get(name);
    if (known?.every((since) => since.length > 0)) add(isMember ? `.${name}` : name, known.flat());
  }
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Collects the names that a script reads: `true` for one of something, `false` for a name that stands alone. */
function namesIn(node: Node, seen: Map<string, boolean>, parent?: Node, key?: string): void {
  const property = isNode(node['property']) ? node['property'] : undefined;
  if (node.type === 'MemberExpression' && node['computed'] !== true && property) {
    // `a.b?.()` and `a.b?.c` say that there may be no b.
    const isAsked =
      parent?.['optional'] === true && (parent.type === 'CallExpression' ? key === 'callee' : key === 'object');
    const bearer = isNode(node['object']) ? node['object'] : undefined;
    if (!isAsked) seen.set(String(property['name']), true);
    if (bearer?.type === 'Identifier') seen.set(`${bearer['name']}.${property['name']}`, false);
  } else if (node.type === 'Identifier' && !(key === 'property' || key === 'key')) {
    const name = String(node['name']);
    if (!seen.has(name)) seen.set(name, false);
  } else if (node.type === 'Property' && parent?.type === 'ObjectPattern' && isNode(node['key'])) {
    seen.set(String(node['key']['name']), true);
  }
  for (const [name, value] of Object.entries(node)) {
    for (const each of [value].flat()) if (isNode(each)) namesIn(each, seen, node, name);
  }
}

/** Of each name that scripts may read of something, whether what bears it is beyond the floor: [] if one is not. */
const memberNames = new Map<string, (readonly string[])[]>();
const globalNames = new Map<string, (readonly string[])[]>();
/** A single word may as well be a name of our own; it is looked at where it would be one of these. */
const common = /^(Array|String|Object|Promise|Map|Set|RegExp|Element|HTMLElement|Document|Navigator|Window)$/;
for (const [bearer, members] of [...entriesOf(bcd.api), ...entriesOf(bcd.javascript['builtins'])]) {
  const since = lacking(members.__compat);
  list(globalNames, bearer, since);
  // Of what no engine at the floor has there is nothing to read a member of.
  if (since.length > 0) continue;
  for (const [name, { __compat }] of entriesOf(members)) {
    if (/_static$/.test(name)) list(globalNames, `${bearer}.${name.replace('_static', '')}`, lacking(__compat));
    if (/_(event|static)$/.test(name) || __compat?.status?.standard_track === false) continue;
    const isWord = /^[a-z]+$/.test(name) && !common.test(bearer);
    // A single word that is nothing new anywhere is nothing new here.
    if (!isWord || lacking(__compat).length === 0) list(memberNames, name, lacking(__compat));
    if (bearer === 'Window') list(globalNames, name, lacking(__compat));
  }
}

function lookAtStyles(css: string, add: Add): void {
  const { 'at-rules': atRules, properties, selectors, types } = bcd.css;
  const say = (feature: string, data: Identifier | undefined) => {
    const since = lacking(data?.__compat);
    if (since.length > 0) add(feature, since);
  };
  const isSupported = (node: { parent?: unknown }): boolean => {
    const parent = node.parent as AtRule | undefined;
    return parent !== undefined && (parent.name === 'supports' || isSupported(parent));
  };
  const inValue = (value: string) => {
    for (const [, name = ''] of value.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g)) {
      for (const [group, data] of entriesOf(types)) {
        if (group === name) say(`${name}()`, data);
        if (/^(color|image|transform-function|basic-shape|easing-function)$/.test(group)) say(`${name}()`, data[name]);
      }
    }
    for (const [, unit = ''] of value.matchAll(/(?<![\w-])[\d.]+([a-z]+)\b/g)) {
      const length = types?.['length'];
      const dynamic = { d: 'dynamic', l: 'large', s: 'small' }[unit[0] ?? ''];
      if (/^cq/.test(unit)) say(unit, length?.['container_query_length_units']);
      else if (dynamic && /^[dls]v/.test(unit)) say(unit, length?.[`viewport_percentage_units_${dynamic}`]);
      else say(unit, length?.[unit]);
    }
  };
  postcss.parse(css).walk((node) => {
    if (isSupported(node)) return;
    if (node.type === 'atrule') {
      say(`@${node.name}`, atRules?.[node.name]);
      for (const [, name = ''] of node.params.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g)) {
        if (node.name === 'media') say(`(${name})`, atRules?.['media']?.[name]);
      }
      if (/[<>]/.test(node.params)) say(`@${node.name} (… < …)`, atRules?.[node.name]?.['range_syntax']);
    } else if (node.type === 'rule') {
      for (const [all, name = ''] of node.selector.matchAll(/::?([a-z][a-z-]*)/g)) say(all, selectors?.[name]);
    } else if (node.type === 'decl' && !node.prop.startsWith('--')) {
      const before = node.parent?.nodes.slice(0, node.parent.index(node)) ?? [];
      const standsIn = (prop: string) => prop === node.prop || prop.replace(/^-(webkit|moz)-/, '') === node.prop;
      if (before.some((each) => each.type === 'decl' && standsIn(each.prop))) return;
      say(node.prop, properties?.[node.prop]);
      for (const word of node.value.match(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g) ?? []) {
        say(`${node.prop}: ${word}`, properties?.[node.prop]?.[word]);
      }
      inValue(node.value);
    } else if (node.type === 'decl') inValue(node.value);
  });
}

function lookAtPage(html: string, add: Add): void {
  const { elements, global_attributes: everywhere } = bcd.html;
  type Element = { tagName?: string; attrs?: { name: string }[]; childNodes?: Element[]; content?: Element };
  const visit = ({ tagName = '', attrs = [], childNodes = [], content }: Element) => {
    const known = elements?.[tagName];
    const since = lacking(known?.__compat);
    if (since.length > 0) add(`<${tagName}>`, since);
    for (const { name } of attrs) {
      const beyond = lacking((known?.[name] ?? everywhere?.[name])?.__compat);
      if (beyond.length > 0) add(known?.[name] ? `<${tagName} ${name}>` : `[${name}]`, beyond);
    }
    for (const child of childNodes) visit(child);
    if (content) visit(content);
  };
  visit(parseHtml(html) as unknown as Element);
  for (const [, css = ''] of html.matchAll(/<style>([^<]*)<\/style>/g)) lookAtStyles(css, add);
}

function entriesOf(data: Identifier | undefined): readonly (readonly [string, Identifier])[] {
  return Object.entries(data ?? {}).flatMap(([name, value]) =>
    name === '__compat' ? [] : [[name, value as Identifier] as const],
  );
}

function list(names: Map<string, (readonly string[])[]>, name: string, since: readonly string[]): void {
  names.set(name, [...(names.get(name) ?? []), since]);
}

/** The engines at the floor that lack a feature, with the version that has it first. */
function lacking(compat: CompatStatement | undefined): readonly string[] {
  if (!compat) return [];
  return engines.flatMap((engine) => {
    const versions = sameEngine[engine].flatMap((browser) =>
      [compat.support[browser] ?? []]
        .flat()
        .filter(
          ({ flags, prefix, alternative_name, version_removed }) =>
            !(flags || prefix || alternative_name || version_removed),
        )
        .map(({ version_added }) =>
          version_added ? Number.parseFloat(String(version_added).replace('≤', '')) : Number.NaN,
        )
        .filter((version) => !Number.isNaN(version)),
    );
    const first = Math.min(...versions);
    return first <= floor[engine] ? [] : [Number.isFinite(first) ? `${engine} ${first}` : `${engine} never`];
  });
}
