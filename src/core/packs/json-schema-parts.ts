import { TEXT_MOST } from './reading/read-texts.ts';

/** The pieces that the JSON Schema of packs is made of. */

/** A schema, as a value that `JSON.stringify` writes. */
export type JsonSchema = { readonly [keyword: string]: unknown };

export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

export const described = (description: string, schema: JsonSchema): JsonSchema => ({
  description,
  ...schema,
});

/** What a YAML reader makes of a scalar without quotes: the parser takes it as it is written. */
export const scalar = ['string', 'number', 'boolean', 'null'];

export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

export const someOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items, minItems: 1 });

export const objectOf = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
});

const forbidden = { enum: ['__proto__', 'constructor', 'prototype'] };

export const recordOf = (value: JsonSchema, key?: string): JsonSchema => ({
  type: 'object',
  propertyNames: { ...(key === undefined ? {} : { pattern: key }), not: forbidden },
  additionalProperties: value,
});

// The patterns keep to what every dialect of regular expressions knows: no \p{…}.
const safeCharacters =
  '[^\\u0000-\\u0009\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]';
const textForm = `^\\s*(?!\\s)${safeCharacters}{1,${TEXT_MOST}}\\s*$`;
export const idForm = '^[^A-Z\\s_/$.-][^A-Z\\s_/$]*$';
export const listNameForm = '^[^A-Z\\s_/$.0-9-][^A-Z\\s_/$.]*$';
const dateForm = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';
const httpsForm = '[hH][tT][tT][pP][sS]://[^\\s/?#@\\\\]+([/?#]\\S*)?';
export const languageForm = '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$';

const textWith = (placeholder: string): JsonSchema => ({
  type: scalar,
  pattern: textForm,
  not: { type: 'string', pattern: placeholder },
});

/** Text in one language or several. */
const localised = (one: JsonSchema): JsonSchema => ({
  anyOf: [
    one,
    {
      type: 'object',
      propertyNames: { pattern: languageForm },
      additionalProperties: one,
      minProperties: 1,
    },
  ],
});

/** Definitions of the words and small values of a pack. */
export const textDefs: Readonly<Record<string, JsonSchema>> = {
  string: described(`At most ${TEXT_MOST} characters.`, textWith('\\{\\s*\\w+\\s*\\}')),
  message: described(
    `At most ${TEXT_MOST} characters; {match} is the words found.`,
    textWith('\\{\\s*(?!match\\})\\w+\\s*\\}'),
  ),
  text: localised(ref('string')),
  messageText: localised(ref('message')),
  language: { type: scalar, pattern: languageForm },
  date: described('A day, as 2027-01-31.', { type: 'string', pattern: dateForm }),
  url: described('An https:// address without a user name.', {
    type: 'string',
    pattern: `^\\s*${httpsForm}\\s*$`,
  }),
  contact: described('A mail address or an https:// address.', {
    type: 'string',
    pattern: `^\\s*(${httpsForm}|[^\\s@:]+@[^\\s@:]+)\\s*$`,
  }),
};
