/**
 * What a place may have to show that no selector can say. A site names them as data.
 * @param place The element around the field.
 * @param field The field, whose own words never count.
 */
export type Sign = keyof typeof signs;

export const signs = {
  /** After the field, a button of words only, whose label is those words: "Post", "Next", "Save". */
  'button of words': (place, field) =>
    labelled(place).some(
      (button) =>
        isAfter(button, field) &&
        words(button) === label(button) &&
        !button.querySelector('svg, img, i'),
    ),

  /** Before the field, a button of words only: what shares a caption stands in the dialog's head. */
  'button of words above': (place, field) =>
    [...place.querySelectorAll('[role="button"], button')].some(
      (button) =>
        isAfter(field, button) &&
        words(button) !== '' &&
        !button.querySelector('svg, img, i, [role="img"]'),
    ),

  /** After the field, a native button of words only; it may not have a label yet of its own. */
  'plain button of words': (place, field) =>
    [...place.querySelectorAll('button')].some(
      (button) =>
        isAfter(button, field) && words(button) !== '' && !button.querySelector('svg, img, i'),
    ),

  /** Before the field, a native button with a picture and words: who speaks, and to whom. */
  'speaker above': (place, field) =>
    [...place.querySelectorAll('button')].some(
      (button) =>
        isAfter(field, button) && words(button) !== '' && button.querySelector('svg, img') !== null,
    ),

  /**
   * Before the field, the row of who speaks and to whom: a picture, then a button with words on it and a label that
   * says more than them. A private message has the picture too, but nobody to choose from.
   */
  'choice of audience': (place, field) => {
    const picture = place.querySelector('svg[role="none"], svg:has(image)');
    return labelled(place).some(
      (button) =>
        picture !== null &&
        isAfter(button, picture) &&
        isAfter(field, button) &&
        words(button) !== '' &&
        words(button) !== label(button),
    );
  },

  /** The field is the first single line to fill in, and no search: what is listed there is named by it. */
  'first line to fill in': (place, field) =>
    [...place.querySelectorAll('label input[type="text"]:not([role="combobox"])')].find(
      (line) => !line.closest('[role="banner"], [role="dialog"], [role="search"]'),
    ) === field,

  /** The count of a caption's 2200 characters, whatever stands between its thousands. */
  'caption counter': (place, field) =>
    [...place.querySelectorAll('*')].some(
      (element) => !field.contains(element) && COUNTER.test(element.textContent),
    ),

  /** A picture or film large enough to be what is posted. */
  preview: (place, field) =>
    [...place.querySelectorAll('video, canvas, img')].some(
      (media) =>
        !field.contains(media) &&
        (!(media instanceof HTMLImageElement) || media.getBoundingClientRect().width > 200),
    ),
} satisfies Record<string, (place: Element, field: Element) => boolean>;

const COUNTER = /^\s*\d[\d\s.,'’]*\/\s*2[\s.,'’]?200\s*$/;

const labelled = (place: Element): Element[] => [
  ...place.querySelectorAll('[role="button"][aria-label]'),
];

/** The label that an element has of its own. */
export const label = (element: Element): string => element.getAttribute('aria-label')?.trim() ?? '';

/** The words on an element. */
export const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Whether `element` begins after `other`, and is not inside it. */
export const isAfter = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
  !other.contains(element);
