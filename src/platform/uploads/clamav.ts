import { connect } from 'node:net';

const CHUNK_BYTES = 64 * 1024;
const TIMEOUT_MS = 30_000;

/** The scanner did not answer, or not as agreed. */
export class ScannerDown extends Error {}

/**
 * Has clamd scan bytes (command INSTREAM).
 * @param address host:port
 * @returns whether they are clean
 * @throws ScannerDown
 */
export async function scanClean(address: string, bytes: Uint8Array): Promise<boolean> {
  const { hostname, port } = new URL(`tcp://${address}`);
  const answer = await ask(hostname, Number(port || 3310), bytes);
  if (answer === 'stream: OK') return true;
  if (answer.endsWith(' FOUND')) return false;
  throw new ScannerDown(`clamd answered: ${answer.slice(0, 200)}`);
}

function ask(host: string, port: number, bytes: Uint8Array): Promise<string> {
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect({ host, port, timeout: TIMEOUT_MS });
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
        const chunk = bytes.subarray(at, at + CHUNK_BYTES);
        const size = Buffer.alloc(4);
        size.writeUInt32BE(chunk.length);
        socket.write(size);
        socket.write(chunk);
      }
      socket.write(Buffer.alloc(4));
    });
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('timeout', () => socket.destroy(new Error('timeout')));
    socket.on('error', (error) => fail(new ScannerDown(error.message, { cause: error })));
    socket.on('close', () => done(answer.replace(/\0/g, '').trim()));
  });
}
