import { useEffect, useState } from 'react';

/**
 * Whether the reader has set a text spacing of their own (WCAG 1.4.12). Boxes are as large as the text is drawn, so that a chart
 * fits its frame; with wider text the chart is drawn one box below the other, each as high as it needs to be.
 */
export function useSpacedText(frame: { readonly current: HTMLElement | null }): boolean {
  const [spaced, setSpaced] = useState(false);
  useEffect(() => {
    const area = frame.current;
    if (!area) return;
    const probe = document.createElement('span');
    probe.className = 'spacing-probe';
    area.append(probe);
    const observer = new ResizeObserver(() => {
      const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(probe);
      const set = Number.parseFloat(letterSpacing) > 0 || Number.parseFloat(wordSpacing) > 0;
      setSpaced(set || Number.parseFloat(lineHeight) > Number.parseFloat(fontSize) * 1.35);
    });
    observer.observe(probe);
    return () => {
      observer.disconnect();
      probe.remove();
    };
  }, [frame]);
  return spaced;
}
