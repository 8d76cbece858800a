/**
 * Country calling codes (ITU-T E.164 and its list of assigned codes) with the digits that a fixed or
 * mobile number has after them, as fewest-most. Source: the numbering plans that countries send to
 * the ITU, as collected in Google's libphonenumber (metadata of 2026). Numbers of fewer than six
 * digits are left out where a plan has longer ones: they are switchboards and services.
 */
const plans: readonly (readonly [string, string])[] = [
  ['4-5', '290'],
  ['5', '247 500 682'],
  ['6', '298 299 672 681 687'],
  ['6-7', '597 676 677 678 683 688 690'],
  ['6-8', '686'],
  ['6-9', '27 40 252 359 376 421 508'],
  ['6-10', '53 63 82 95 98 358 685 880'],
  ['6-11', '352'],
  ['6-12', '39'],
  ['6-13', '43 49'],
  ['7', '238 239 246 248 269 291 297 501 592 673 674 679 680 691 692 960'],
  ['7-8', '230 241 267 372 507 599 670 675 961 975'],
  ['7-9', '46 48 220 231 254 265 354 423 595 967'],
  ['7-10', '243 353'],
  ['7-11', '86'],
  ['7-12', '62 381'],
  [
    '8',
    '45 47 65 216 222 223 226 227 228 232 235 236 253 257 266 268 350 356 357 370 371 373 374 ' +
      '382 386 389 502 503 504 505 506 509 591 598 689 800 808 852 853 965 968 973 974 993',
  ],
  ['8-9', '32 36 51 66 213 224 250 258 264 355 377 385 387 593 855 886 962 963 970 971'],
  ['8-10', '20 57 60 64 378 850 856 964 976 977'],
  ['8-12', '383 972'],
  [
    '9',
    '33 34 41 56 61 93 94 211 212 218 221 233 237 240 242 244 245 249 251 255 256 260 261 262 ' +
      '263 351 375 380 420 590 594 596 870 881 966 979 992 994 995 996 998',
  ],
  ['9-10', '44 81 84 92'],
  ['9-11', '31'],
  ['10', '1 7 30 52 58 90 91 225 229 234'],
  ['10-11', '54 55'],
  ['11', '888'],
];

interface Lengths {
  readonly fewest: number;
  readonly most: number;
}

const lengthsByCode: ReadonlyMap<string, Lengths> = new Map(
  plans.flatMap(([range, codes]) => {
    const [fewest = 0, most = fewest] = range.split('-').map(Number);
    return codes.split(' ').map((code): [string, Lengths] => [code, { fewest, most }]);
  }),
);

/** The calling code that digits begin with, of one to three digits; null where none is assigned. */
export const callingCodeOf = (digits: string): string | null => {
  // No code is the beginning of another, so that the first found is the one.
  const code = [1, 2, 3]
    .map((length) => digits.slice(0, length))
    .find((start) => lengthsByCode.has(start));
  return code ?? null;
};

/** Whether so many digits may follow a calling code. */
export const fitsPlan = (code: string, count: number): boolean => {
  const lengths = lengthsByCode.get(code);
  return lengths !== undefined && count >= lengths.fewest && count <= lengths.most;
};
