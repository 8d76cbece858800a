/** The command line can't be understood, or what it names can't be used: one sentence for standard error, and exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
