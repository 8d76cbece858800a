import browser from 'webextension-polyfill';

/** Chromium's own; Firefox has a sidebar instead. */
interface WithSidePanel {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

/**
 * Opens the side panel of a window, in Firefox the sidebar of the window that was clicked in. Browsers allow it in the
 * very turn of a person's click, so the window must be known before.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as WithSidePanel;
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
