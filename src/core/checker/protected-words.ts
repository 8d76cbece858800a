/** The words of the guard of protected speech, as terms of the pack format: English and Norwegian. */

export const protectedTopics: readonly string[] = ['salary'];
export const ownWorkWords: readonly string[] = ['i', 'we'];
