/** A typed array in shared memory, for every thread. */
export function shared<T>(type: new (buffer: SharedArrayBuffer) => T, bytes: number): T {
  return new type(new SharedArrayBuffer(bytes));
}
