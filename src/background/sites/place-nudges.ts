import { type SiteId, siteIds } from '../../core/packs/pack.ts';
import type { Done } from '../../messages/pack-protocol.ts';
import type { NudgePlace, PlaceNudgesRequest } from '../../messages/side-protocol.ts';
import { readSideChoices, type SideChoices, storeSideChoice } from '../../storage/side-choice.ts';
import { tellPages } from '../tabs/tell-pages.ts';

/** Where the nudges of a site appear: where the person chose, else in the page. */
export async function nudgePlace(site: SiteId): Promise<NudgePlace> {
  return placeBy(await readSideChoices(), site);
}

/** The sites whose nudges appear in the side panel. */
export async function sideSites(): Promise<readonly SiteId[]> {
  const choices = await readSideChoices();
  return siteIds.filter((site) => placeBy(choices, site) === 'side');
}

/** Has the nudges of a site appear elsewhere, at once in the open pages too. */
export async function placeNudges({ site, place }: PlaceNudgesRequest): Promise<Done> {
  await storeSideChoice(site, place === 'side');
  void tellPages();
  return { done: true };
}

const placeBy = (choices: SideChoices, site: SiteId): NudgePlace =>
  choices.get(site) ? 'side' : 'page';
