/** The people of the demo. None of them exists, and neither does the company they work for. */
export interface Person {
  readonly name: string;
  readonly handle: string;
  readonly skin: string;
  readonly hair: string;
  readonly shirt: string;
  readonly wall: string;
  readonly long?: boolean;
}

export const me: Person = {
  name: 'Ingrid Solheim',
  handle: 'ingridsolheim',
  skin: '#f0c8a8',
  hair: '#8a4b23',
  shirt: '#1f6f78',
  wall: '#cfe8e4',
  long: true,
};

export const jonas: Person = {
  name: 'Jonas Berg',
  handle: 'jonasberg',
  skin: '#e9b994',
  hair: '#3a2a1e',
  shirt: '#34507a',
  wall: '#d9e2f2',
};

export const amina: Person = {
  name: 'Amina Yusuf',
  handle: 'aminayusuf',
  skin: '#9a6240',
  hair: '#1c1412',
  shirt: '#b5493a',
  wall: '#f6ddd0',
  long: true,
};

export const tuva: Person = {
  name: 'Tuva Nygård',
  handle: 'tuvanygard',
  skin: '#f4d3b8',
  hair: '#d9a441',
  shirt: '#6b4a8a',
  wall: '#e8def2',
  long: true,
};

export const henrik: Person = {
  name: 'Henrik Aas',
  handle: 'henrikaas',
  skin: '#eec3a2',
  hair: '#b9b4ad',
  shirt: '#4d5a3a',
  wall: '#e4e8d6',
};

export const company = { name: 'Lysfjord Kraft', handle: 'lysfjordkraft', employees: '1,240' };
