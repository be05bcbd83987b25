/** Whether another app shows the page. Browsers inside apps save and print nothing, and say nothing of it. */
export function isInApp(): boolean {
  return /FBAN|FBAV|Instagram|WhatsApp|LinkedInApp|Line\/|; wv\)/.test(navigator.userAgent);
}
