import type { PageProps } from '../page/PageProps.ts';

/** The walks that are kept on this device. */
export function SavedScene({ edition }: PageProps) {
  return <p>{edition}</p>;
}
