import { cpus, totalmem } from 'node:os';

export const say = (line = '') => process.stdout.write(`${line}\n`);
export const ms = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0).padStart(8);
export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** The value that a share of the values does not exceed. */
export const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] as number;
export const gib = (bytes: number) => `${(bytes / 2 ** 30).toFixed(2)} GiB`;
export const seconds = (begin: number) => `${((performance.now() - begin) / 1000).toFixed(1)} s`;

export function sayMachine(): void {
  const [first] = cpus();
  say(
    `${first?.model.trim()} × ${cpus().length}, ${gib(totalmem())}, Node ${process.version}, ${process.platform}/${process.arch}`,
  );
}
