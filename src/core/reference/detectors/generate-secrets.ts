import fc from 'fast-check';
import { joined, words } from './generate-parts.ts';

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letters = capitals + capitals.toLowerCase();
const alphanumeric = `${letters}0123456789`;

/** So many characters, sometimes one fewer, or with one that is foreign. */
const random = (alphabet: string, count: number): fc.Arbitrary<string> => {
  const of = (length: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
  return fc.oneof(
    { weight: 6, arbitrary: of(count) },
    { weight: 1, arbitrary: of(count - 1) },
    { weight: 1, arbitrary: of(count - 1).map((text) => `${text}.`) },
    { weight: 1, arbitrary: of(1).map((unit) => unit.repeat(count)) },
  );
};

const token = fc.oneof(
  joined(words('AKIA|ASIA|AKIB'), random(`${capitals}234567`, 16)),
  joined(words('gho_|ghp_|ghs_|ghu_|ghx_'), random(alphanumeric, 36)),
  joined(words('glpat-|glpat_'), random(`${alphanumeric}_-`, 20)),
  joined(words('AIza'), random(`${alphanumeric}_-`, 35)),
  joined(words('npm_|npn_'), random(alphanumeric, 36)),
  joined(words('hf_'), random(letters, 34)),
  joined(words('dop_v1_|dop_v2_'), random('0123456789abcdef', 64)),
  joined(words('shpat_'), random('0123456789abcdef', 32)),
);

const address = joined(
  words('https://|http://|ftp://|postgres://|//|'),
  words('kari|app|k.n|'),
  words(':|:|'),
  words('hunter2|k9Lx-22mm|abc|S3cret!|xxxx|password|secret|'),
  words('@|@|@ |'),
  words('host.no|10.0.0.1|localhost|db.intern.example:5432/app'),
);

const line = fc.string({
  unit: fc.constantFrom(...`${alphanumeric}+/`),
  minLength: 40,
  maxLength: 64,
});
const key = joined(
  words(
    '-----BEGIN PRIVATE KEY-----\n|-----BEGIN RSA PRIVATE KEY-----\n|-----BEGIN PUBLIC KEY-----\n',
  ),
  line,
  words('\n'),
  line,
  words('\n-----END PRIVATE KEY-----|\n-----END EC PRIVATE KEY-----'),
);

/** A text with secrets of plain forms, and nothing that a detector could take for a password in prose. */
export const secretText = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: token },
        { weight: 3, arbitrary: address },
        { weight: 1, arbitrary: key },
        {
          weight: 3,
          arbitrary: words(
            'x|é|se |token=|"|(|)|,|.|#|@|🙂|\u200b|\u00ad|https://x.example/?k=|/|-|_|+|«',
          ),
        },
      ),
      words(' | |, |\n|; '),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.flat().join(''));
