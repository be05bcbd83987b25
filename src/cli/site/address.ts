/**
 * The address under which the site will stand, with a slash at its end: `SITE_URL`. Nothing where it is not set: a made-up
 * address in a file that is handed on leads somebody else nowhere.
 */
export function siteAddress(): string | undefined {
  const given = process.env['SITE_URL'];
  return given ? given.replace(/\/*$/, '/') : undefined;
}
