/** A picture on the sheet. */
export interface Picture {
  /** Its file, beside the sheet. */
  readonly file: string;
  readonly heading: string;
  readonly caption: string;
}

/** The page of all pictures: a row for each heading, in the order in which the headings come first. */
export function sheetOf(pictures: readonly Picture[]): string {
  const headings = [...new Set(pictures.map(({ heading }) => heading))];
  const rows = headings.map((heading) => {
    const own = pictures.filter((picture) => picture.heading === heading);
    return `<section><h2>${heading}</h2><div>${own.map(figureOf).join('')}</div></section>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Omtanke: contact sheet</title>
<style>
body { margin: 24px; background: #8a8f8e; color: #111; font: 14px/1.4 system-ui, sans-serif }
h2 { margin: 32px 0 8px; font-size: 16px }
div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
figure { margin: 0 }
figcaption { margin-bottom: 2px; font-size: 12px }
img { display: block; max-width: min(100%, 640px) }
</style>
<h1>Omtanke: contact sheet</h1>
${rows.join('\n')}
</html>
`;
}

const figureOf = ({ file, caption }: Picture): string =>
  `<figure><figcaption>${caption}</figcaption><img src="${file}" alt="" loading="lazy"></figure>`;
