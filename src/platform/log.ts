import pino, { type Logger } from 'pino';
import type { Config } from './config.ts';

export type { Logger } from 'pino';

/** Structured lines on standard error; never personal data: ids, codes and durations only. */
export function openLog(config: Pick<Config, 'logLevel'>): Logger {
  return pino(
    {
      level: config.logLevel,
      base: null,
      redact: ['*.password', '*.email', '*.name', '*.key', '*.token'],
    },
    pino.destination(2),
  );
}
