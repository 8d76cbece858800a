import { readEmptyRequest } from '../messages/requests.ts';
import { servePage } from '../messages/serve.ts';
import { watchComposers } from './composers.ts';
import { siteOf } from './sites/index.ts';

const site = siteOf(location.hostname);
if (site) {
  const composers = watchComposers(site);
  servePage(
    { status: { from: ['extension'], read: readEmptyRequest, handle: composers.status } },
    () => window === window.top || composers.any,
  );
}
