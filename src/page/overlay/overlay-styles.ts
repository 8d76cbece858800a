import panel from '../../panel/panel.css?inline';
import tokens from '../../ui/tokens.css?inline';
import overlay from './overlay.css?inline';

let sheets: CSSStyleSheet[] | undefined;

/** The style sheets of our closed root, made once in a page. */
export function overlayStyles(): CSSStyleSheet[] {
  sheets ??= [tokens, panel, overlay].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return sheets;
}
