/** What a browser that knows of displays says of them (Window Management; Chrome and Edge). */
interface Display {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}
interface Displays {
  readonly screens: readonly Display[];
  readonly currentScreen: Display;
}

/** Whether there is a second display, where the browser says so. */
export function hasOtherDisplay(): boolean {
  return 'getScreenDetails' in window && 'isExtended' in screen && screen.isExtended === true;
}

/**
 * Where a window stands that fills the other display, as `window.open` takes it. Nothing where there is no other, or where it
 * may not be known: the browser asks the person first.
 */
export async function onOtherDisplay(): Promise<string> {
  if (!hasOtherDisplay()) return '';
  try {
    const { screens, currentScreen } = await (
      window as unknown as { getScreenDetails: () => Promise<Displays> }
    ).getScreenDetails();
    const other = screens.find((each) => each !== currentScreen);
    if (!other) return '';
    const { availLeft, availTop, availWidth, availHeight } = other;
    return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
  } catch {
    return '';
  }
}
