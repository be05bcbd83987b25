import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

async function policyWith(ancestors: string | undefined): Promise<string> {
  vi.stubEnv('FRAME_ANCESTORS', ancestors);
  const { headers } = await import('../src/cli/site/headers.ts');
  return headers['Content-Security-Policy'] ?? '';
}

describe('who may show the site in a frame', () => {
  it('is the site itself, unless others are named', async () => {
    expect(await policyWith(undefined)).toMatch(/; frame-ancestors 'self'$/);
  });

  it('is chosen when the site is built', async () => {
    const named = "'self' https://clinic.example https://*.school.example";
    expect(await policyWith(named)).toMatch(new RegExp(`; frame-ancestors ${named.replace(/[.*]/g, '\\$&')}$`));
  });

  it.each(['*; script-src *', "'none' https://a.example", "'unsafe-inline'", '', 'https://a.example\nX: y'])(
    'is never %j',
    async (given) => {
      await expect(policyWith(given)).rejects.toThrow('FRAME_ANCESTORS');
    },
  );
});

it('nothing that a policy says lets a text run', async () => {
  const policy = await policyWith(undefined);
  for (const part of ["default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'"]) {
    expect(policy.split('; ')).toContain(part);
  }
  const styles = /style-src 'self' 'unsafe-inline'; style-src-attr 'unsafe-inline'/;
  expect(policy).toMatch(styles);
  expect(policy.replace(styles, '')).not.toMatch(/unsafe|https?:|\*/);
});

it('a page names the one sheet that stands in it, and lets in no other', async () => {
  const { hashOf, policyOfPages } = await import('../src/cli/site/headers.ts');
  const policy = policyOfPages([hashOf('p { margin: 0 }')]);
  expect(policy.split('; ')).toContain("style-src 'self' 'sha256-7IWhgxoOGTB5NQzjGk9OPt0FwhVeBvZGoWgF9xLLh8c='");
  expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toMatch(/unsafe|https?:|\*/);
});
