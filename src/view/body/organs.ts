/** A part of the drawing: a tube is a line with a width, a sac is an outline that is filled. */
export type Shape =
  | { readonly kind: 'tube'; readonly path: string; readonly width: number; readonly folded?: true }
  | { readonly kind: 'sac'; readonly path: string };

export interface Organ {
  readonly shape: Shape;
  /** Where its name stands. */
  readonly label: readonly [x: number, y: number];
}

/** Width and height of the drawing. */
export const frame = { width: 320, height: 452 } as const;

/** The outline of the trunk, and the gullet: they show where one looks and lead nowhere. */
export const trunk =
  'M14 8C30 66 44 132 38 204C34 262 18 300 16 352C15 388 20 424 26 452M306 8C290 66 276 132 282 204C286 262 302 300 304 352C305 388 300 424 294 452';
export const gullet = { path: 'M166 0C166 34 168 58 178 88', width: 15 } as const;

/**
 * The gut and the liver as one looks at a person: the person's right is on the left. Our own drawing, simplified; in the
 * order in which it is painted, so that what lies in front covers what lies behind.
 */
export const organs = {
  duodenum: {
    shape: {
      kind: 'tube',
      path: 'M150 171C124 166 108 174 107 192C106 212 120 220 140 220C156 220 168 216 180 208',
      width: 19,
    },
    label: [60, 200],
  },
  stomach: {
    shape: {
      kind: 'sac',
      path: 'M171 90C174 66 196 50 220 54C248 59 260 90 254 124C248 162 214 190 176 188C162 187 152 184 144 178L146 160C160 166 174 162 180 148C187 132 173 112 171 90Z',
    },
    label: [219, 116],
  },
  liver: {
    shape: {
      kind: 'sac',
      path: 'M46 126C42 90 70 62 112 60C150 58 186 66 196 84C201 96 186 106 170 110C148 116 134 132 112 148C90 165 60 172 52 158C48 150 47 138 46 126Z',
    },
    label: [106, 106],
  },
  'jejunum-ileum': {
    shape: {
      kind: 'tube',
      path: 'M190 258C192 276 196 287 208 287L234 287a10.5 10.5 0 0 1 0 21c-11 7 -20 7 -30 0c-11 -7 -20 -7 -30 0c-11 7 -20 7 -30 0c-11 -7 -20 -7 -30 0a10.5 10.5 0 0 0 0 21c11 -7 20 -7 30 0c11 7 20 7 30 0c11 -7 20 -7 30 0c11 7 20 7 30 0a10.5 10.5 0 0 1 0 21c-11 7 -20 7 -30 0c-11 -7 -20 -7 -30 0c-11 7 -20 7 -30 0c-11 -7 -20 -7 -30 0L84 350',
      width: 17,
    },
    label: [173, 314],
  },
  rectum: {
    shape: {
      kind: 'sac',
      path: 'M144 398C138 414 142 427 150 435L151 448L169 448L170 435C178 427 182 414 176 398Z',
    },
    label: [212, 440],
  },
  colon: {
    shape: {
      kind: 'tube',
      path: 'M70 374C62 342 60 304 62 272C63 244 78 236 96 246C136 268 186 270 224 240C244 222 262 226 264 250C268 300 270 338 260 368C250 396 224 400 202 390C182 381 162 386 160 402',
      width: 32,
      folded: true,
    },
    label: [160, 262],
  },
  appendix: {
    shape: { kind: 'tube', path: 'M70 384C66 396 74 404 70 418', width: 12 },
    label: [70, 442],
  },
} as const satisfies Record<string, Organ>;

export type OrganName = keyof typeof organs;
export const organNames = Object.keys(organs) as readonly OrganName[];
