/** The field of the form in which a question stands: the one of its choices that holds now. */
export function factFieldId(fact: string): string {
  return `fact-field-${fact}`;
}
