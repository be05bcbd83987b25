import { editions } from 'virtual:catalogue';
import { addressesOf } from '../model/address/address.ts';

/** The addresses of this site. */
export const addresses = addressesOf(editions);
export const { read: readAddress, write: writeAddress } = addresses;
