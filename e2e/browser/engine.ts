import type { BrowserContext, Page } from 'playwright';

/** The browsers that Omtanke is built for; Edge is Chromium here. */
export const engines = ['chromium', 'firefox'] as const;
export type Engine = (typeof engines)[number];

export interface LaunchOptions {
  /** The browser's program file. */
  readonly executablePath: string;
  /** The unpacked extension; without it the browser opens bare. */
  readonly extensionDir?: string | undefined;
  /** The local server's port: every host name then leads there, and nothing else is reached. */
  readonly port?: number | undefined;
  readonly headless: boolean;
  /** The browser's own language, which extensions read: `nb` or `en-US`. */
  readonly lang?: string | undefined;
  readonly colorScheme?: 'light' | 'dark' | undefined;
  /** Hosts that the person has let the extension into before: the browser's question is answered with yes. */
  readonly agreedHosts?: readonly string[] | undefined;
  /** How many pixels of the screen make one of the page's, as on a screen of that kind; then the window is as it opens. */
  readonly scale?: number | undefined;
  /** The extension is let into private windows, which is the person's choice. */
  readonly privateWindows?: boolean | undefined;
  readonly viewport?: { readonly width: number; readonly height: number } | undefined;
}

export interface LaunchedBrowser {
  readonly engine: Engine;
  readonly context: BrowserContext;
  /** Opens a page of the extension in a tab; `path` is that of its file in the extension. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup over a page, as a click on the icon does: it may then know the page's address. */
  openPopup(page: Page): Promise<Popup>;
  /** Sets off the extension's keyboard shortcut over the page in front. The protocols' own keys end in the page. */
  pressShortcut(): Promise<void>;
  /** A finger's tap at a place in a page, which becomes a click as any tap does. */
  tap(page: Page, point: Point): Promise<void>;
  /** Opens the side panel (Firefox: the sidebar) beside a page, as the person's click does. */
  openSidePanel(page: Page): Promise<SidePanel>;
  /** Loads the extension anew, as an update does; pages stay open. */
  reloadExtension(): Promise<void>;
  disableExtension(): Promise<void>;
  /** After `disableExtension`. */
  enableExtension(): Promise<void>;
  /** Keeps the extension from all of its sites, or lets it in again, as a person does in the browser's own settings. */
  withholdSites(withheld: boolean): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

export interface Popup {
  /** The words in it now. */
  text(): Promise<string>;
  /**
   * A real click on a button in it, or on a row that opens, by its label or its words, as soon as there is one.
   * @throws Error where there is none.
   */
  click(name: string): Promise<void>;
  /** Closes it, as a click into its page would, which then is in front. */
  close(): Promise<void>;
}

/** The extension's page in the browser's side panel, which Playwright has no page for. */
export interface SidePanel {
  /** Runs an expression there, awaits it, and gives what it says. */
  evaluate<Result>(expression: string): Promise<Result>;
  /** A real click on a button in it, as in the popup. */
  click(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A place in the page's viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Looks into closed shadow roots by the browser's own protocol, which never changes the page. */
export interface RootReader {
  /** Runs a function for each closed root of the page and its frames, in document order; it is copied, and so are its arguments. */
  run<Args extends unknown[], Result>(
    page: Page,
    fn: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    args: Args,
  ): Promise<Result[]>;
  /** The middle of the first visible match in a closed root, or with `index` of that match; nothing as long as there is none. */
  centre(page: Page, selector: string, index: number | undefined): Promise<Point | undefined>;
}
