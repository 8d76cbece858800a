/** The help pages. They fit 80 columns. */

const overview = `Omtanke gives posts a second look: it checks them against rules of a policy, on
this machine.

  omtanke check [OPTION]… [TEXT]…   what the rules find in posts, as JSON
  omtanke lint FILE…                what is wrong with packs, at line and column
  omtanke schema                    the JSON Schema of a pack, for editors
  omtanke help [COMMAND]            this page, or the page of a command
  omtanke --version                 the version
`;

const check = `omtanke check [OPTION]… [TEXT]…

Checks each TEXT as a post; without one, all of standard input as one post.
Prints one line of JSON for each post:
  {"findings":[{"pack","rule","section","level","start","end","message"}]}
Offsets count UTF-16 code units. "replacement" (words for the finding) or
"append" (words for the end of the post) follow where a rule offers them, and
"trial" with its number where a rule is on trial; all its findings are reported.

  --pack FILE          a pack of your own; give it again for several
  --no-builtin         without the built-in packs
  --enable ID          with a built-in pack that is off by default
  --site SITE          facebook, instagram, linkedin, x or other
  --surface SURFACE    post, comment, message, article or bio
  --account ACCOUNT    official or personal (the default)
  --lang LANGUAGE      of the posts, such as en or nb; else it is detected
  --date YYYY-MM-DD    the day of the posts; else today
  --jsonl              reads one JSON object a line from standard input,
                       {"text", "site"?, "surface"?, "account"?, "lang"?, "date"?},
                       and answers each as it comes; what a line leaves out is as
                       the flags say, and a bad line answers {"error"}
  --                   what follows are texts, even if they start with "-"

Ends with 0, whether something was found or not, and with 2 on bad usage, a bad
pack or a bad line.
`;

const lint = `omtanke lint FILE…

Prints the problems of packs on standard output, one a line:
  file:line:column: error|warning code: sentence
Runs the examples of every rule, and tries the rules on ordinary posts and on
speech that every employee is free to make.

Ends with 0 without errors, with 1 if there is any (warnings are none), and with
2 on bad usage.
`;

const schema = `omtanke schema

Prints the JSON Schema of a pack, for editors that complete and check a file
while it is written.
`;

const help = `omtanke help [COMMAND]

Prints what a command does and what it takes.
`;

/** The page of each command, by its name. */
export const pages: ReadonlyMap<string, string> = new Map([
  ['check', check],
  ['lint', lint],
  ['schema', schema],
  ['help', help],
]);

/** What there is, in a few lines. */
export { overview };
