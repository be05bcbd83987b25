/** Our own small drawings of kinds of treatment, by what the overview calls them. */
const pictures = {
  // A tube with a lens that bends around a corner.
  scope: 'M8 6v14a8 8 0 0 0 8 8h6a6 6 0 0 1 6 6M5 6h6M25 34h6M28 34v2M27 20l3-3M33 22h4M31 26l3 3',
  // A line of stitches.
  surgery: 'M6 30C14 14 26 14 34 10M11 20l5 6M18 15l4 7M26 12l2 7',
  // The liver, with a spot in it.
  liver: 'M5 20C5 11 13 8 21 8c8 0 14 2 14 7 0 4-7 4-11 8-4 5-9 9-14 8-4-1-5-6-5-11ZM14 17a3 3 0 1 0 .1 0',
  // Rays that meet in a spot.
  radiation:
    'M20 20m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0M20 5v7M20 28v7M5 20h7M28 20h7M9 9l5 5M26 26l5 5M31 9l-5 5M14 26l-5 5',
  // A syringe.
  shot: 'M12 28 27 13M9 25l6 6M24 10l6 6M27 13l5-5M29 5l6 6M12 28l-6 6M17 17l6 6M14 22l3 3',
  // A capsule.
  medicine: 'M9 22 22 9a6.4 6.4 0 0 1 9 9L18 31a6.4 6.4 0 0 1-9-9ZM15.500 15.500l9 9',
  // A sheet with lines.
  trial: 'M10 6h20v28H10ZM15 13h10M15 19h10M15 25h6',
  // A heart.
  heart: 'M20 33C8 25 6 19 6 15a7 7 0 0 1 14-2 7 7 0 0 1 14 2c0 4-2 10-14 18Z',
} as const;

const pictureOf: Readonly<Record<string, keyof typeof pictures>> = {
  'endoscopic-resection': 'scope',
  'local-excision': 'surgery',
  resection: 'surgery',
  cryosurgery: 'liver',
  'radiofrequency-ablation': 'liver',
  'liver-transplant': 'liver',
  'hepatic-artery-embolization': 'liver',
  chemoembolization: 'liver',
  'external-radiation': 'radiation',
  'radiopharmaceutical-therapy': 'radiation',
  'hormone-therapy': 'shot',
  interferon: 'shot',
  chemotherapy: 'medicine',
  'targeted-therapy': 'medicine',
  'carcinoid-medicines': 'medicine',
  'heart-valve-replacement': 'heart',
  'clinical-trial': 'trial',
};

/** A picture of the kind of a treatment. Nothing where a picture would explain no more than the words. */
export function Pictogram({ treatment }: { treatment: string | undefined }) {
  const picture = treatment === undefined ? undefined : pictureOf[treatment];
  if (!picture) return <span className="pictogram" />;
  return (
    <svg className="pictogram" viewBox="0 0 40 40" aria-hidden="true" focusable="false" data-picture={picture}>
      <path d={pictures[picture]} />
    </svg>
  );
}
