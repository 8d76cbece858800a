import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import baseStyle from '../shared/base.css?inline';
import classicStyle from './classic.css?inline';
import messageStyle from './messages.css?inline';

/** Where the newer pages host the older app: the share box, and the bubbles of messages, in an open shadow root. */
export function InteropOutlet({ children }: { readonly children: ReactNode }) {
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    if (!host) return;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [baseStyle, messageStyle, classicStyle].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    setRoot(shadow);
  }, [host]);
  return (
    <>
      <div id="interop-outlet" data-testid="interop-shadowdom" ref={setHost} />
      {root ? createPortal(children, root) : null}
    </>
  );
}
