import type { PageProps } from '../page/PageProps.ts';

/** Cases to practise with, and how far one has come. */
export function PractiseScene({ edition }: PageProps) {
  return <p>{edition}</p>;
}
