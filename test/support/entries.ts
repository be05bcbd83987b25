import fc from 'fast-check';
import * as v from 'valibot';

/** A part of a schema as valibot describes it; each kind fills in some of these. */
interface Described {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Described>>;
  readonly pipe?: readonly Described[];
  readonly options?: readonly unknown[];
  readonly wrapped?: Described;
  readonly item?: Described;
  readonly items?: readonly Described[];
  readonly key?: Described;
  readonly value?: Described;
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

/** Makes entries that a schema accepts, from the schema itself: a new shelf is tested without a new test. */
export function entriesOf(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  return made(schema as unknown as Described).filter((entry) => v.is(schema, entry));
}

function made(schema: Described): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'object':
    case 'strict_object':
    case 'loose_object':
      return objectOf(schema.entries ?? {});
    case 'string':
      return textOf(schema.pipe ?? []);
    case 'number':
      return numberOf(schema.pipe ?? []);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(schema.literal ?? (schema as { readonly literal?: unknown }).literal);
    case 'picklist':
      return fc.constantFrom(...(schema.options ?? []));
    case 'array':
      return fc.array(made(part(schema.item)), lengthOf(schema.pipe ?? []));
    case 'tuple':
      return fc.tuple(...(schema.items ?? []).map(made));
    case 'record':
      return fc.dictionary(
        // Names that every object has are left out by the schema library itself.
        made(part(schema.key))
          .map(String)
          .filter((key) => !(key in {})),
        made(part(schema.value)),
        { maxKeys: 5, noNullPrototype: true },
      );
    case 'nullable':
    case 'nullish':
      return fc.option(made(part(schema.wrapped)));
    case 'optional':
    case 'exact_optional':
      return made(part(schema.wrapped));
    case 'union':
    case 'variant':
      return fc.oneof(...(schema.options ?? []).map((option) => made(option as Described)));
    default:
      throw new Error(`test/support/entries.ts makes no "${schema.type}" yet: add it there.`);
  }
}

/** What may be left out is there in every second one. */
function objectOf(entries: Readonly<Record<string, Described>>): fc.Arbitrary<unknown> {
  const requiredKeys = Object.keys(entries).filter((key) => !entries[key]?.type.endsWith('optional'));
  const parts = Object.fromEntries(Object.entries(entries).map(([key, schema]) => [key, made(schema)]));
  return fc.record<Record<string, unknown>, string>(parts, { requiredKeys, noNullPrototype: true });
}

function textOf(pipe: readonly Described[]): fc.Arbitrary<string> {
  const pattern = pipe.find(({ type }) => type === 'regex')?.requirement;
  if (pipe.some(({ type }) => type === 'iso_timestamp')) {
    const [min, max] = [new Date('2000-01-01'), new Date('2099-12-31')];
    return fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString());
  }
  const { maxLength = 60, minLength } = lengthOf(pipe);
  if (pattern instanceof RegExp) {
    // What the flags would let in besides is not made; what the pattern refuses is left out with the whole entry.
    const texts = fc.stringMatching(new RegExp(pattern.source));
    return texts.map((text) => text.slice(0, maxLength));
  }
  const length = { ...(minLength === undefined ? {} : { minLength }), maxLength: Math.min(60, maxLength) };
  return fc.oneof(fc.string({ ...length, unit: 'binary' }), fc.string(length));
}

function numberOf(pipe: readonly Described[]): fc.Arbitrary<number> {
  const bound = (name: string, otherwise: number) => {
    const given = pipe.find(({ type }) => type === name)?.requirement;
    return typeof given === 'number' ? given : otherwise;
  };
  const [min, max] = [bound('min_value', -1e6), bound('max_value', 1e6)];
  if (pipe.some(({ type }) => type === 'integer')) return fc.integer({ min, max });
  return fc.double({ min, max, noNaN: true });
}

function lengthOf(pipe: readonly Described[]): { minLength?: number; maxLength?: number } {
  const [min, max] = ['min_length', 'max_length'].map((name) => pipe.find(({ type }) => type === name)?.requirement);
  return {
    ...(typeof min === 'number' ? { minLength: min } : {}),
    ...(typeof max === 'number' ? { maxLength: Math.max(Number(min ?? 0), Math.min(max, 200)) } : {}),
  };
}

function part(schema: Described | undefined): Described {
  if (!schema) throw new Error('a schema has a part that test/support/entries.ts does not find');
  return schema;
}
