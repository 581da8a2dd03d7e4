const WIDTH = 24;
const EVERY = 10_000;

/** Shows how far a file has been read: a bar on a terminal, a line for every 10,000 postings elsewhere. */
export interface Progress {
  /** @param share of the bytes of the file, 0 to 1 @param count postings read so far */
  show(share: number, count: number): void;
  end(): void;
}

const counted = (count: number) => `${count.toLocaleString('en-US')}件`;

/** Shows the progress of one file on a stream (standard error). */
export function showProgress(
  name: string,
  stream: Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean },
): Progress {
  let told = 0;
  return {
    show: (share, count) => {
      if (stream.isTTY) {
        const full = Math.round(Math.min(share, 1) * WIDTH);
        const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
        stream.write(`\r${bar} ${Math.floor(share * 100)}% ${counted(count)} ${name}\u001b[K`);
      } else if (count - told >= EVERY) {
        told = count - (count % EVERY);
        stream.write(`${name}: ${counted(told)}まで読みました\n`);
      }
    },
    end: () => {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
