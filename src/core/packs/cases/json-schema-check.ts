import type { JsonSchema } from '../json-schema.ts';

/**
 * Checks a value against the keywords of JSON Schema 2020-12 that the schema of packs uses, for the
 * tests: small enough to be read whole, and it throws at a keyword that it doesn't know.
 */

type Check = (expected: never, value: unknown, schema: JsonSchema, root: JsonSchema) => boolean;

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const isObject = (value: unknown): value is Record<string, unknown> => typeOf(value) === 'object';

const isType = (value: unknown, type: string): boolean =>
  typeOf(value) === type || (type === 'number' && typeof value === 'number');

const lengthOf = (text: string): number => Array.from(text).length;

const isValidUnder = (schema: unknown, value: unknown, root: JsonSchema): boolean =>
  isValid(schema as JsonSchema, value, root);

const everyOwn = (value: unknown, test: (key: string, own: unknown) => boolean): boolean =>
  !isObject(value) || Object.entries(value).every(([key, own]) => test(key, own));

const ignored: Check = () => true;

const checks: Readonly<Record<string, Check>> = {
  $schema: ignored,
  $defs: ignored,
  title: ignored,
  description: ignored,
  $ref: (ref: string, value, _, root) => {
    const found = (root.$defs as Record<string, JsonSchema>)[ref.replace('#/$defs/', '')];
    if (found === undefined) throw new Error(`No ${ref}`);
    return isValid(found, value, root);
  },
  type: (types: string | string[], value) => [types].flat().some((type) => isType(value, type)),
  enum: (allowed: unknown[], value) => allowed.includes(value),
  const: (wanted: unknown, value) => wanted === value,
  pattern: (form: string, value) => typeof value !== 'string' || new RegExp(form, 'u').test(value),
  minLength: (least: number, value) => typeof value !== 'string' || lengthOf(value) >= least,
  maxLength: (most: number, value) => typeof value !== 'string' || lengthOf(value) <= most,
  minimum: (least: number, value) => typeof value !== 'number' || value >= least,
  minItems: (least: number, value) => !Array.isArray(value) || value.length >= least,
  minProperties: (least: number, value) => !isObject(value) || Object.keys(value).length >= least,
  maxProperties: (most: number, value) => !isObject(value) || Object.keys(value).length <= most,
  required: (keys: string[], value) =>
    !isObject(value) || keys.every((key) => Object.hasOwn(value, key)),
  dependentRequired: (needs: Record<string, string[]>, value) =>
    everyOwn(value, (key) =>
      (needs[key] ?? []).every((other) => Object.hasOwn(value as object, other)),
    ),
  properties: (known: Record<string, JsonSchema>, value, _, root) =>
    everyOwn(
      value,
      (key, own) => !Object.hasOwn(known, key) || isValidUnder(known[key], own, root),
    ),
  additionalProperties: (rest: JsonSchema | false, value, schema, root) =>
    everyOwn(value, (key, own) => {
      if (Object.hasOwn((schema.properties as object | undefined) ?? {}, key)) return true;
      return rest !== false && isValid(rest, own, root);
    }),
  propertyNames: (names: JsonSchema, value, _, root) =>
    everyOwn(value, (key) => isValid(names, key, root)),
  prefixItems: (first: JsonSchema[], value, _, root) =>
    !Array.isArray(value) ||
    first.every((schema, at) => at >= value.length || isValid(schema, value[at], root)),
  items: (item: JsonSchema, value, schema, root) =>
    !Array.isArray(value) ||
    value
      .slice((schema.prefixItems as unknown[] | undefined)?.length ?? 0)
      .every((own) => isValid(item, own, root)),
  anyOf: (options: JsonSchema[], value, _, root) =>
    options.some((option) => isValid(option, value, root)),
  not: (refused: JsonSchema, value, _, root) => !isValid(refused, value, root),
};

/** Whether a value is valid under a schema. */
export const isValid = (schema: JsonSchema, value: unknown, root: JsonSchema = schema): boolean =>
  Object.entries(schema).every(([keyword, expected]) => {
    const check = checks[keyword];
    if (check === undefined) throw new Error(`The keyword ${keyword} is not known here.`);
    return check(expected as never, value, schema, root);
  });
