/** Asks the host for the headers of this page: by default it lets only itself show the page in a frame. */
export async function framedByOthers(): Promise<boolean | undefined> {
  if (!location.protocol.startsWith('http')) return undefined;
  const answer = await fetch(location.pathname, { method: 'HEAD' }).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const policy = answer.headers.get('Content-Security-Policy') ?? '';
  const [, allowed] = /frame-ancestors ([^;]*)/.exec(policy) ?? [];
  if (allowed !== undefined) return allowed.split(' ').some((source) => !["'self'", "'none'", ''].includes(source));
  return !answer.headers.has('X-Frame-Options');
}
