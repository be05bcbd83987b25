/** A part of the drawing: a tube is a line with a width, a sac is an outline that is filled. */
export type Shape =
  | { readonly kind: 'tube'; readonly path: string; readonly width: number; readonly folded?: true }
  | { readonly kind: 'sac'; readonly path: string };

export interface Organ {
  readonly shape: Shape;
  /** Where the line to its name begins. */
  readonly point: readonly [x: number, y: number];
  /** On which side of the body its name stands, and how far down, in the units of the labels. */
  readonly side: 'left' | 'right';
  readonly row: number;
}

/** Width and height of the drawing of the organs alone. */
export const frame = { width: 320, height: 452 } as const;

/** Head, neck and trunk: they show where one looks and lead nowhere. */
export const trunk =
  'M160 -112C134 -112 118 -92 119 -66C120 -46 128 -36 130 -22C131 -8 118 0 96 8C54 22 24 36 12 84C4 130 12 178 26 226C34 262 16 320 8 398C5 424 4 440 4 452L316 452C316 440 315 424 312 398C304 320 286 262 294 226C308 178 316 130 308 84C296 36 266 22 224 8C202 0 189 -8 190 -22C192 -36 200 -46 201 -66C202 -92 186 -112 160 -112Z';
export const gullet = { path: 'M160 -30C160 10 166 44 178 88', width: 13 } as const;

/**
 * The gut, the pancreas and the liver as one looks at a person: the person's right is on the left. Our own drawing,
 * simplified; in the order in which it is painted, so that what lies in front covers what lies behind.
 */
export const organs = {
  pancreas: {
    shape: {
      kind: 'sac',
      path: 'M122 200C121 184 138 182 152 189C176 198 206 190 238 172C252 166 262 176 254 187C236 206 192 218 160 218C138 220 123 214 122 200Z',
    },
    point: [226, 196],
    side: 'right',
    row: 1,
  },
  duodenum: {
    shape: {
      kind: 'tube',
      path: 'M150 171C124 166 108 174 107 192C106 212 120 222 140 222C158 222 170 218 182 210',
      width: 19,
    },
    point: [108, 196],
    side: 'left',
    row: 1,
  },
  stomach: {
    shape: {
      kind: 'sac',
      path: 'M171 90C174 66 196 50 220 54C248 59 260 90 254 124C248 162 214 190 176 188C162 187 152 184 144 178L146 160C160 166 174 162 180 148C187 132 173 112 171 90Z',
    },
    point: [226, 108],
    side: 'right',
    row: 0,
  },
  liver: {
    shape: {
      kind: 'sac',
      path: 'M46 126C42 90 70 62 112 60C150 58 186 66 196 84C201 96 186 106 170 110C148 116 134 132 112 148C90 165 60 172 52 158C48 150 47 138 46 126Z',
    },
    point: [88, 112],
    side: 'left',
    row: 0,
  },
  'jejunum-ileum': {
    shape: {
      kind: 'tube',
      path: 'M180 210C194 218 184 240 188 262C192 280 196 287 208 287L234 287a10.5 10.5 0 0 1 0 21c-11 7 -20 7 -30 0c-11 -7 -20 -7 -30 0c-11 7 -20 7 -30 0c-11 -7 -20 -7 -30 0a10.5 10.5 0 0 0 0 21c11 -7 20 -7 30 0c11 7 20 7 30 0c11 -7 20 -7 30 0c11 7 20 7 30 0a10.5 10.5 0 0 1 0 21c-11 7 -20 7 -30 0c-11 -7 -20 -7 -30 0c-11 7 -20 7 -30 0c-11 -7 -20 -7 -30 0L84 350',
      width: 17,
    },
    point: [130, 312],
    side: 'left',
    row: 2,
  },
  rectum: {
    shape: {
      kind: 'sac',
      path: 'M144 398C138 414 142 427 150 435L151 448L169 448L170 435C178 427 182 414 176 398Z',
    },
    point: [166, 424],
    side: 'right',
    row: 3.3,
  },
  colon: {
    shape: {
      kind: 'tube',
      path: 'M70 374C62 342 60 304 62 272C63 244 78 236 96 246C136 268 186 270 224 240C244 222 262 226 264 250C268 300 270 338 260 368C250 396 224 400 202 390C182 381 162 386 160 402',
      width: 32,
      folded: true,
    },
    point: [266, 300],
    side: 'right',
    row: 2,
  },
  appendix: {
    shape: { kind: 'tube', path: 'M70 384C66 396 74 404 70 420', width: 13 },
    point: [70, 414],
    side: 'left',
    row: 3.3,
  },
} as const satisfies Record<string, Organ>;

export type OrganName = keyof typeof organs;
export const organNames = Object.keys(organs) as readonly OrganName[];
