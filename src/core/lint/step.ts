/** How far a long piece of work on a pack is, for whoever shows it. */
export interface Step {
  readonly what: 'examples' | 'parts of rules' | 'ordinary posts' | 'protected posts' | 'patterns';
  readonly done: number;
  readonly of: number;
}

/** Told of every step, in order; it decides itself how many of them it shows. */
export type OnStep = (step: Step) => void;
