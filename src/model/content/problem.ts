/** Trouble in something that a person wrote: where it is, what is wrong, what would be right. Whole sentences. */
export interface Problem {
  readonly where: string;
  readonly what: string;
  readonly fix: string;
}
