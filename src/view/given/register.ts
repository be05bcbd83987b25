import { createContext, useCallback, useContext } from 'react';
import { inRegister, type Register, type Words } from '../../model/content/words.ts';

/** The register in which everything is said. */
export const RegisterContext = createContext<Register>('plain');

export function useRegister(): Register {
  return useContext(RegisterContext);
}

/** Says words in the register of the reader. */
export function useSay(): (words: Words) => string {
  const register = useRegister();
  return useCallback((words) => inRegister(words, register), [register]);
}
