import type { BrowserContext, Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import { boxFor, type Need, type Room, type SiteName } from './boxes.ts';
import { coverPairs, product } from './pairs.ts';
import { reach } from './reach.ts';
import { type Language, stateNamed, states } from './states.ts';

export type Theme = 'light' | 'dark' | 'forced';

/** One picture of the sheet, by everything that it depends on. */
export interface Shot {
  readonly state: string;
  readonly theme: Theme;
  readonly language: Language;
  readonly site: SiteName;
  readonly room: Room;
}

/** What the sheet shows of the panel: every state in every theme, language, site and room, though not in all at once. */
export function panelShots(): Shot[] {
  const all = product<Shot>({
    state: states.map(({ name }) => name),
    theme: ['light', 'dark', 'forced'],
    language: ['en', 'nb'],
    site: ['x', 'linkedin', 'facebook', 'instagram'],
    room: ['wide', 'narrow', 'zoomed', 'right-to-left'],
  });
  const needOf = ({ state }: Shot): Need => stateNamed(state).need ?? 'any';
  const possible = all.filter((shot) => boxFor(needOf(shot), shot.site, shot.room));
  return coverPairs(possible);
}

/** Windows in CSS pixels. Zoomed is the half of the usual one, which is what 200 % leave a page. */
export const windows = {
  wide: { width: 1280, height: 800 },
  'right-to-left': { width: 1280, height: 800 },
  narrow: { width: 320, height: 640 },
  zoomed: { width: 640, height: 400 },
} as const satisfies Record<Room, object>;

/** A state that is not reached within this many milliseconds for each step is not reached. */
const patience = 8000;

/** Takes a picture in the language that the browser speaks. */
export async function take(
  shot: Shot,
  context: BrowserContext,
  word: (key: string) => string,
): Promise<Buffer> {
  const state = stateNamed(shot.state);
  const box = boxFor(state.need ?? 'any', shot.site, shot.room);
  if (!box) throw new Error(`${shot.site} has no box for "${shot.state}".`);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  try {
    await page.emulateMedia({
      colorScheme: shot.theme === 'light' ? 'light' : 'dark',
      forcedColors: shot.theme === 'forced' ? 'active' : 'none',
    });
    await page.setViewportSize(windows[shot.room]);
    const prepare = () => turn(page, shot.room);
    await reach(state, { page, box, language: shot.language, word, prepare });
    return await page.screenshot(await clipOf(page, shot.room));
  } finally {
    await page.close();
  }
}

async function turn(page: Page, room: Room): Promise<void> {
  if (room !== 'right-to-left') return;
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
}

/** A small window is shown whole; of a wide one what is ours, and enough around it to see where it stands. */
async function clipOf(page: Page, room: Room): Promise<object> {
  if (room === 'narrow' || room === 'zoomed') return {};
  const boxes = (await inClosedRoots(page, boxesOfOurs)).flat();
  const around = 48;
  const { width, height } = windows[room];
  const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - around);
  const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - around);
  const right = Math.min(width, Math.max(...boxes.map((box) => box.right)) + around);
  const bottom = Math.min(height, Math.max(...boxes.map((box) => box.bottom)) + around);
  return { clip: { x: left, y: top, width: right - left, height: bottom - top } };
}

/** Runs in the page. */
function boxesOfOurs(root: ShadowRoot) {
  return [...root.querySelectorAll('.chip, .done, .panel, .mark')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}
