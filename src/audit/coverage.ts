import type { Coverage } from './drift.ts';
import type { Content } from './places.ts';

/** Which sections of which source each pathway covers, by its own word. */
export function coverageOf(content: readonly Content[]): Coverage[] {
  return content.flatMap(({ file, exports }) =>
    Object.values(exports).flatMap((value): Coverage[] => {
      if (typeof value !== 'object' || value === null || !('states' in value && 'source' in value)) return [];
      const sections: unknown = 'sections' in value ? value.sections : [];
      if (typeof value.source !== 'string' || !Array.isArray(sections)) return [];
      return [{ file, source: value.source, sections: sections.filter((section) => typeof section === 'string') }];
    }),
  );
}
