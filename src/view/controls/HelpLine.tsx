import { help as texts } from '#texts/page/help.ts';

/** The number in the form that a phone calls. */
const href = 'tel:+18004226237';

/** Somebody to talk to: a number that a tap calls. It is of the United States, and says so. */
export function HelpLine({ where }: { where: 'page' | 'foot' }) {
  return (
    <p className={`help-line help-in-${where}`}>
      {texts.lead}{' '}
      <a href={href} translate="no">
        {texts.number}
      </a>{' '}
      <span className="quiet">{texts.about}</span>
    </p>
  );
}
