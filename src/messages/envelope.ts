/** How one question travels between two worlds of the extension, and its answer back. */
export interface Question {
  /** Which side it is for; the polyfill delivers a message of the worker to every listener of a tab. */
  readonly to: 'worker' | 'page';
  readonly name: string;
  readonly id: string;
  readonly request: unknown;
}

export type Reply =
  | { readonly id: string; readonly answer: unknown }
  | { readonly id: string; readonly error: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Reads a question for `to`; null for anything else, which is somebody else's message. */
export function readQuestion(message: unknown, to: Question['to']): Question | null {
  if (!isRecord(message) || message.to !== to) return null;
  const { name, id, request } = message;
  if (typeof name !== 'string' || typeof id !== 'string') return null;
  return { to, name, id, request };
}

/**
 * Reads the answer to question `id`.
 * @throws Error when nobody answered, when the answer belongs to another question, or with the other side's own error.
 */
export function readReply(reply: unknown, id: string): unknown {
  if (!isRecord(reply) || reply.id !== id) throw new Error('No answer came.');
  if (typeof reply.error === 'string') throw new Refused(reply.error);
  return reply.answer;
}

/** The other side understood the question and declined it: asking again would not help. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
