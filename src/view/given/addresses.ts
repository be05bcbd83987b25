import { createContext, useContext } from 'react';
import type { Addresses } from '../../model/address/address.ts';

/** The addresses of the site, and with them its editions. */
export const AddressesContext = createContext<Addresses | undefined>(undefined);

export function useAddresses(): Addresses {
  const addresses = useContext(AddressesContext);
  if (!addresses) throw new Error('no addresses');
  return addresses;
}
