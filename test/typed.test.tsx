// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useCombobox } from '../src/view/search/useCombobox.ts';

test('what is typed while the search is being drawn is searched, too', () => {
  const input = document.createElement('input');
  const { result } = renderHook(() => {
    const combobox = useCombobox(
      input,
      'list',
      () => 1,
      () => undefined,
      () => undefined,
    );
    if (input.value === '') input.value = 'rectum 15 mm';
    return combobox;
  });
  expect(result.current).toMatchObject({ typed: 'rectum 15 mm', open: true });
});
