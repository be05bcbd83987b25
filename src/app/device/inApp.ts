import { inApp as texts } from '#texts/take/inApp.ts';
import { copy } from './clipboard.ts';
import { isInApp } from './isInApp.ts';

/** Prints, and says where else to where that comes to nothing. */
export function watchPrint() {
  const print = window.print?.bind(window);
  window.print = () => {
    let began = false;
    addEventListener('beforeprint', () => (began = true), { once: true });
    print?.();
    if (!began) void offer(texts.print);
  };
}

/** What came of a file is not told to a page inside an app: its text, its share sheet and the link of the page stand beside it. */
export async function offerFile(name: string, content: Blob) {
  if (!isInApp()) return;
  const isText = /^text\/|json|xml|svg/.test(content.type);
  await offer(texts.file(name), {
    text: isText ? await content.text() : undefined,
    file: new File([content], name, { type: content.type }),
  });
}

interface Offered {
  readonly text?: string | undefined;
  readonly file?: File;
}

/** Made by hand and not with React: it may stand over any page, and is loaded only where an app shows the page. */
async function offer(title: string, { text, file }: Offered = {}) {
  document.querySelector('dialog.in-app')?.remove();
  const dialog = made('dialog', { className: 'in-app' });
  const said = made('p', { role: 'status' });
  const button = (says: string, act: () => void) => {
    const each = made('button', { type: 'button', className: 'button', textContent: says });
    each.addEventListener('click', act);
    return each;
  };
  const field = (says: string, value: string, kind: 'input' | 'textarea') => {
    const label = made('label', { className: 'field', textContent: says });
    label.append(made(kind, { value, readOnly: true }));
    return label;
  };
  const put = async (value: string) => {
    said.textContent = (await copy(value)) ? texts.copied : texts.byHand;
  };
  const row = made('div', { className: 'button-row' });
  if (text !== undefined) row.append(button(texts.copyText, () => void put(text)));
  if (file && navigator.canShare?.({ files: [file] })) {
    // To close the sheet without sending is no fault.
    row.append(button(texts.share, () => void navigator.share({ files: [file] }).catch(() => undefined)));
  }
  row.append(button(texts.copyLink, () => void put(location.href)));
  row.append(button(texts.close, () => dialog.close()));
  dialog.append(made('h2', { textContent: title }), made('p', { textContent: texts.says }));
  if (text !== undefined) dialog.append(field(texts.text, text, 'textarea'));
  dialog.append(field(texts.link, location.href, 'input'), row, said);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  own: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), own);
}
