import { writeFileSync } from 'node:fs';
import { everything } from './count.ts';
import { report } from './report.ts';
import { showPosts, showTopic } from './show.ts';
import { grades } from './topics.ts';

const asked = process.argv.slice(2);
const file = asked[0] === '--posts' ? asked[1] : undefined;
const unknown = asked.filter((topic) => file === undefined && !(topic in grades));

if (unknown.length > 0) {
  console.error(
    `Unknown topic ${unknown.join(', ')}; there are ${Object.keys(grades).join(', ')}.`,
  );
  process.exitCode = 2;
} else if (file !== undefined) showPosts(file, everything());
else if (asked.length > 0) for (const topic of asked) showTopic(topic, everything());
else {
  writeFileSync('docs/packs.md', report());
  console.log('Wrote docs/packs.md');
}
