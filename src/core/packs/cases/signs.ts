import { type BadPack, bad, finding, type GoodPack, good, packWith, ruleWith } from './case.ts';

/** Faults of single characters, which a schema can't see, and of texts of several lines, told at their own line. */
export const badSigns: readonly BadPack[] = [
  bad(
    'has a control character in folded text',
    ruleWith('message: >-\n  One 😀 line,\n  then▸\u202e another'),
    'control-character',
    'U+202E',
  ),
  bad(
    'has a placeholder in literal text',
    ruleWith('message: |  # {a}\n  One line\n\n    and ▸{name}\n'),
    'placeholder',
    '{name}',
  ),
  bad(
    'has a placeholder in plain text of two lines',
    ruleWith('message: One line\n  and ▸{name} more'),
    'placeholder',
    '{name}',
  ),
  bad(
    'has a placeholder in quotes over two lines',
    ruleWith('message: "One \\x41 \\\n  line\\n {match}\n  and ▸{name}"'),
    'placeholder',
    '{name}',
  ),
  bad(
    'has a look-ahead in a folded pattern',
    ruleWith('find:\n  pattern: >-\n    abc\n    d▸(?=e)'),
    'pattern',
    'look-ahead',
  ),
  bad(
    'has a control character in a term',
    finding('[ words, "no▸\\0w" ]'),
    'control-character',
    'U+0000',
  ),
  bad(
    'turns the direction of a term',
    finding('[ words, no▸\u202ew ]'),
    'control-character',
    'U+202E',
  ),
  bad('has \\b in double quotes', finding('{ pattern: "▸\\bword" }'), 'escape', 'single quotes'),
  bad(
    'has a line in a rule that is indented with no-break spaces',
    ruleWith('advice: x').replace('advice: x', 'advice: x\n▸\u00a0why: y\n    title: T'),
    'indentation',
    'U+00A0',
  ),
  bad(
    'is indented with no-break spaces',
    ruleWith('advice: x').replace('    advice', '▸\u00a0   advice'),
    'unknown-key',
    'U+00A0',
  ),
  bad(
    'has a URL with a mark of direction',
    packWith('publisher: { name: A, url: ▸"https://a.example/\u200f" }'),
    'url',
    'invisible',
  ),
  bad(
    'has half of a surrogate pair',
    packWith('publisher: { name: "a▸\\ud83d b" }'),
    'control-character',
    'surrogate',
  ),
  bad(
    'has an unknown key, and the line ends of old Macs',
    packWith('▸tilte: 5').replaceAll('\n', '\r'),
    'unknown-key',
    'title',
  ),
];

export const goodSigns: readonly GoodPack[] = [
  good('has the line ends of old Macs', packWith('noise: 5').replaceAll('\n', '\r')),
  good('has emoji by their halves', packWith('publisher: { name: "\\ud83d\\ude00" }')),
  good('has a term of two lines', finding('\n      - |\n        two\n        words')),
  good('has marks of direction that nest nothing', packWith('publisher: { name: "a\\u200eb" }')),
];
