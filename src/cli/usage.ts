/** The help pages. They fit 80 columns. */

/** What there is, in a few lines. */
export const overview = `Omtanke gives posts a second look: it checks them against the rules of a policy,
on this machine.

  omtanke check [OPTION]… [TEXT]…   what the rules find in posts, as JSON
  omtanke lint [OPTION]… FILE…      what is wrong with packs, at line and column
  omtanke diff [OPTION]… OLD NEW    which posts change with a pack
  omtanke schema                    the JSON Schema of a pack, for editors
  omtanke help [COMMAND]            this page, or the page of a command
  omtanke --version                 the version

For example:
  omtanke check "So proud of our strictly confidential results"
  omtanke lint acme.yaml
  omtanke help lint
`;

const where = `  --site SITE          facebook, instagram, linkedin, x or other
  --surface SURFACE    post, comment, message, article or bio
  --account ACCOUNT    official or personal (the default)
  --lang LANGUAGE      of the posts, such as en or nb; else it is detected
  --date YYYY-MM-DD    the day of the posts; else today`;

const builtin = `  --no-builtin         without the built-in packs
  --enable ID          with a built-in pack that is off by default: finance,
                       health, public-sector or newsroom; with
                       --no-builtin, only those named; again for several`;

const check = `omtanke check [OPTION]… [TEXT]…

Checks each TEXT as a post; without one, all of standard input as one post.
Prints one line of JSON for each post:
  {"findings":[{"pack","rule","section","level","start","end","message"}]}
Offsets count UTF-16 code units. "replacement" (words for the finding) or
"append" (words for the end of the post) follow where a rule offers them, and
"trial" with its number where a rule is on trial; all its findings are reported.
"cut":true says that a post took too long, and rules were left out.

  --pack FILE          a pack of your own, after the built-in ones; again for
                       several; - is standard input
${builtin}
${where}
  --jsonl              reads one JSON object a line from standard input,
                       {"text", "site"?, "surface"?, "account"?, "lang"?,
                       "date"?}, and answers each as it comes; what a line
                       leaves out is as the flags say; a bad line answers
                       {"error"}
  --                   what follows are texts, even if they start with "-"

For example:
  omtanke check --pack acme.yaml "Project Nimbus is huge"
  omtanke check --site x --account official < post.txt
  omtanke check --jsonl < posts.jsonl > findings.jsonl

Exit: 0 whether something was found or not; 2 for bad usage, a bad pack or a bad
line.
`;

const lint = `omtanke lint [OPTION]… FILE…

Prints the problems of packs on standard output, one a line:
  file:line:column: error|warning code: sentence
A pack that can be read is tried: the examples of every rule run; its rules meet
ordinary posts, which they should leave alone, and speech that every employee is
free to make; and its patterns are measured. A summary, with what each pattern
costs, is on standard error. A FILE of - is standard input.

  --posts FILE         tries the rules on posts of your own instead of the
                       ordinary ones: JSON objects as for check --jsonl, or
                       plain text, one post a line

For example:
  omtanke lint acme.yaml
  omtanke lint --posts last-year.txt packs/*.yaml

Exit: 0 without errors (warnings are none); 1 with any; 2 for bad usage.
`;

const diff = `omtanke diff [OPTION]… OLD NEW

Shows which posts two versions of a pack say something else about: each post
with what is nudged now that was not (+), no longer (-), or at another level, in
other words or by another rule (~). Before them, what changed in the pack; after
them, counts for each rule, and how many of 1,000 ordinary posts are nudged. The
posts are ordinary ones, protected speech, and the examples of both versions.
A file of - is standard input.

A post of which only the text is known is tried as if the sites, accounts and
dates of every rule held; where a flag or the post says more, it is tried there.

  --posts FILE         posts of your own instead: JSON objects as for check
                       --jsonl, or plain text, one post a line
  --json               one line of JSON instead of the report
${builtin}
${where}

For example:
  omtanke diff acme-7.yaml acme-8.yaml
  git show main:acme.yaml | omtanke diff - acme.yaml
  omtanke diff --posts last-year.txt --account official old.yaml new.yaml

Exit: 0 whether something changes or not; 2 for bad usage or a bad pack.
`;

const schema = `omtanke schema

Prints the JSON Schema of a pack, for editors that complete and check a file
while it is written.

For example:
  omtanke schema > pack.schema.json

In VS Code with the YAML extension, the first line of the pack then says
  # yaml-language-server: $schema=./pack.schema.json

Exit: 0; 2 for bad usage.
`;

const help = `omtanke help [COMMAND]

Prints what there is, or what a command does and what it takes; so does --help
behind a command.

For example:
  omtanke help check
  omtanke lint --help

Exit: 0; 2 for a command that there is not.
`;

/** The page of each command, by its name. */
export const pages: ReadonlyMap<string, string> = new Map([
  ['check', check],
  ['lint', lint],
  ['diff', diff],
  ['schema', schema],
  ['help', help],
]);
