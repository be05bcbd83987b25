/**
 * Forbidden forms. Nothing here runs: `tsc` fails where one of these compiles, and on the word that is wrong, because each
 * comment stands right above the offending line.
 */
import { patient } from '../pathways/patient/edition.ts';
import { pathway } from '../src/model/content/definition.ts';
import { citing } from '../src/model/content/source.ts';

const source = {
  id: 'example',
  title: 'Example',
  publisher: 'Example',
  updated: '2025-02-20',
  url: 'https://example.org/page',
  credit: 'Example',
  use: 'Example',
  sections: { list: { heading: 'List', opens: 'The list of' } },
} as const;
const list$ = citing(source, 'list');

const head = {
  id: 'example',
  summary: { id: 'example', edition: patient, order: 1, name: 'Example', source },
  title: 'Example',
  intro: 'Example',
  listing: { group: 'site', order: 1 },
  sections: ['list'],
} as const;
const questions = { size: { name: 'Size', asks: 'Size?', answers: { small: { says: 'Small' } } } } as const;
const options = { 'example.one': { says: 'One', lines: [{ cites: [list$('three words of')] }] } } as const;
const end = { kind: 'options', says: 'End', offers: ['example.one'] } as const;

/** The same in order: this compiles, so that the errors below are about their own word. */
pathway({
  ...head,
  questions,
  options,
  initial: 'size',
  states: { size: { kind: 'question', asks: 'size', on: { small: 'end', unsure: 'end' } }, end },
});

pathway({
  ...head,
  questions,
  options,
  initial: 'size',
  states: {
    size: {
      kind: 'question',
      asks: 'size',
      on: {
        // @ts-expect-error a misspelt target
        small: 'ennd',
        unsure: 'end',
      },
    },
    end,
  },
});

pathway({
  ...head,
  questions,
  options,
  // @ts-expect-error a misspelt initial
  initial: 'sise',
  states: { size: { kind: 'question', asks: 'size', on: { small: 'end', unsure: 'end' } }, end },
});

pathway({
  ...head,
  questions,
  options: {
    'example.one': {
      says: 'One',
      lines: [
        {
          // @ts-expect-error an option without citation
          cites: [],
        },
      ],
    },
  },
  initial: 'end',
  states: { end },
});

pathway({
  ...head,
  questions,
  options: {
    'example.one': {
      says: 'One',
      lines: [
        // @ts-expect-error an option that does not cite at all
        { for: 'everyone' },
      ],
    },
  },
  initial: 'end',
  states: { end },
});

pathway({
  ...head,
  // @ts-expect-error a missing register
  title: { plain: 'Example' },
  questions,
  options,
  initial: 'end',
  states: { end },
});

pathway({
  ...head,
  questions,
  options: {
    'example.one': {
      // @ts-expect-error a missing register of an option
      says: { clinical: 'One' },
      lines: [{ cites: [list$('three words of')] }],
    },
  },
  initial: 'end',
  states: { end },
});

pathway({
  ...head,
  questions,
  options: {
    'example.one': {
      says: 'One',
      lines: [
        {
          for: 'small tumors',
          // @ts-expect-error a misspelt answer in a condition
          when: { fact: 'size', in: ['smal'] },
          cites: [list$('three words of')],
        },
      ],
    },
  },
  initial: 'end',
  states: { end },
});

pathway({
  ...head,
  questions,
  options: {
    'example.one': {
      says: 'One',
      lines: [
        {
          for: 'small tumors',
          // @ts-expect-error a misspelt question in a condition
          when: { fact: 'sise', in: ['small'] },
          cites: [list$('three words of')],
        },
      ],
    },
  },
  initial: 'end',
  states: { end },
});

pathway({
  ...head,
  questions,
  options,
  initial: 'end',
  states: {
    end: {
      kind: 'options',
      says: 'End',
      // @ts-expect-error a misspelt option
      offers: ['example.on'],
    },
  },
});

pathway({
  ...head,
  questions,
  options,
  initial: 'size',
  states: {
    size: {
      kind: 'question',
      asks: 'size',
      // @ts-expect-error an answer that leads nowhere
      on: { unsure: 'end' },
    },
    end,
  },
});

// @ts-expect-error a section that the source does not have
citing(source, 'lsit');
