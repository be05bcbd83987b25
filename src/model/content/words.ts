/** Who a text is written for: `plain` for anyone, `clinical` for staff. */
export const registers = ['plain', 'clinical'] as const;
export type Register = (typeof registers)[number];

/** One text in both registers. A bare string reads the same to everyone. */
export type Words = string | { readonly plain: string; readonly clinical: string };

export function inRegister(words: Words, register: Register): string {
  return typeof words === 'string' ? words : words[register];
}
