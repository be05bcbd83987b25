import Pptx from 'pptxgenjs';
import { slides as texts } from '#texts/teach/slides.ts';
import { colors, font } from './marks.ts';

/** Lengths in inches, on a wide slide of 13.33 by 7.5. */
export const margin = 0.5;
export const width = 13.33 - 2 * margin;
export const body = { top: 1.85, bottom: 6.45 } as const;
/** The smallest type, in points: what is smaller is not read from the back of a room. */
export const least = 18;
const master = 'STEP';

/** A file without slides, with the place for titles where outlines and screen readers look for them. */
export function emptyFile(title: string, subject: string): Pptx {
  const file = new Pptx();
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  file.subject = subject;
  file.author = texts.informs;
  file.company = '';
  file.theme = { headFontFace: font, bodyFontFace: font };
  file.defineSlideMaster({
    title: master,
    background: { color: colors.paper },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...{ x: margin, y: 0.62, w: width, h: 0.75, margin: 0, fontFace: font, fontSize: 30 },
            ...{ bold: true, color: colors.ink, align: 'left', valign: 'middle' },
          },
          text: '',
        },
      },
    ],
  });
  return file;
}

/** What stands around every slide. */
interface Around {
  /** Over the title. */
  readonly over: string;
  readonly title: string;
  readonly credit: string;
  /** Where the credit leads. */
  readonly url?: string | undefined;
  readonly number: number;
  readonly of: number;
}

/** A slide with its title, whose it is, and its source. */
export function begin(file: Pptx, { over, title, credit, url, number, of }: Around): Pptx.Slide {
  const slide = file.addSlide({ masterName: master });
  line(slide, over, { y: 0.25, h: 0.38, size: least, color: colors.teal, name: 'Pathway' });
  slide.addText(title, { placeholder: 'title', fit: 'shrink', objectName: 'Title' });
  // One run of text with one link: the library writes paragraphs of several runs in a way that PowerPoint has to repair.
  line(slide, credit, {
    ...{ y: 6.55, h: 0.7, size: least, color: colors.inkSoft, name: 'Credit', w: 11.4 },
    ...(url === undefined ? {} : { link: url }),
  });
  slide.addText(texts.count(number, of), {
    ...{ x: 12.0, y: 6.55, w: 13.33 - margin - 12, h: 0.7, margin: 0, fontFace: font, fontSize: least },
    color: colors.inkSoft,
    align: 'right',
    valign: 'middle',
    objectName: 'Number',
  });
  return slide;
}

interface LineStyle {
  readonly y: number;
  readonly h: number;
  readonly w?: number;
  readonly size: number;
  readonly color: string;
  readonly name: string;
  readonly link?: string;
}

export function line(slide: Pptx.Slide, says: string, { y, h, w = width, size, color, name, link }: LineStyle) {
  slide.addText(link === undefined ? says : [{ text: says, options: { hyperlink: { url: link } } }], {
    ...{ x: margin, y, w, h, margin: 0, fontFace: font, fontSize: size, color, valign: 'middle', fit: 'shrink' },
    objectName: name,
  });
}
