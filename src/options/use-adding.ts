import { useState } from 'preact/hooks';
import { addFile, type FileResult } from './read-file.ts';

/** What a person is adding, and what became of it. */
export interface Adding {
  /** The name of the file that is being read. */
  readonly reading: string | null;
  /** What became of the files of the last time, in their order. */
  readonly results: readonly FileResult[];
  add(files: readonly File[]): void;
  dismiss(): void;
}

/** Adds files one after the other. @param onAdded Called when all of them are done. */
export function useAdding(onAdded: () => void): Adding {
  const [reading, setReading] = useState<string | null>(null);
  const [results, setResults] = useState<readonly FileResult[]>([]);

  const addAll = async (files: readonly File[]): Promise<void> => {
    setResults([]);
    const done: FileResult[] = [];
    for (const file of files) {
      setReading(file.name);
      done.push(await addFile(file));
    }
    setReading(null);
    setResults(done);
    onAdded();
  };

  return {
    reading,
    results,
    add: (files) => {
      if (files.length > 0 && reading === null) void addAll(files);
    },
    dismiss: () => setResults([]),
  };
}
