/** Prints a line on standard output. */
export function out(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Ends the program without a word when the reader of its output goes away (`… | head -1`). */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
