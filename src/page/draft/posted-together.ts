import { editorOf } from '../editors/index.ts';
import type { PostedBox } from '../posting/draft-poster.ts';
import { type FoundField, fieldsIn, findField, type Site } from '../sites/site.ts';
import { knownDraft } from './drafts.ts';

/** The boxes that are posted at once with the one in a field, which comes first, as far as somebody wrote in them. */
export function postedTogether(own: PostedBox, site: Site, field: FoundField): PostedBox[] {
  const isTogether = ({ surface }: FoundField): boolean =>
    site.posting.together?.includes(surface) === true;
  if (!isTogether(field)) return [own];
  const others = fieldsIn(site, field.container()).flatMap((element) => {
    const draft = knownDraft(element);
    const isOther = element !== field.element;
    const found = draft && isOther ? findField(site, element, location) : null;
    const editor = found && isTogether(found) ? editorOf(element) : null;
    return draft && editor ? [{ editor, draft }] : [];
  });
  return [own, ...others];
}
