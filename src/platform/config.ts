import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';
import { zone } from '#kernel/jst.ts';

const flag = z
  .enum(['0', '1', 'false', 'true'])
  .default('false')
  .transform((value) => value === '1' || value === 'true');

/** `2026-11-30T22:00/2026-12-01T02:00`, in Japan's time. */
const period = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d\/\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'two times as 2026-11-30T22:00/2026-12-01T02:00')
  .transform((value, ctx) => {
    const [from = '', until = ''] = value.split('/');
    try {
      const moments = [from, until].map((each) => Temporal.PlainDateTime.from(each).toZonedDateTime(zone).toInstant());
      const [begin, end] = moments as [Temporal.Instant, Temporal.Instant];
      if (Temporal.Instant.compare(begin, end) < 0) return { from: begin, until: end };
    } catch {
      // said below
    }
    ctx.addIssue('a time that is none, or an end before its beginning');
    return z.NEVER;
  });

const Environment = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(3000)
    .describe('TCP port of the web server; 0 takes a free one'),
  HOST: z.string().default('127.0.0.1').describe('address the web server listens on'),
  BASE_URL: z.url().optional().describe('public address, used in mails; default http://localhost:PORT'),
  HELLOWORK_DATA: z.string().default('data').describe('folder of the embedded database, keys and built assets'),
  DATABASE_URL: z.string().optional().describe('your own PostgreSQL 18; default: embedded, in HELLOWORK_DATA'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(16).describe('most connections of one process'),
  SMTP_URL: z
    .string()
    .optional()
    .describe('smtp(s)://user:password@host:port; without it mails go to the mailbox page'),
  MAIL_FROM: z.string().default('open-hellowork <no-reply@hellowork.example>').describe('sender of mails'),
  HELLOWORK_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
    .optional()
    .describe('key of files and sessions; default: made once and kept in HELLOWORK_DATA/key'),
  CLAMAV_HOST: z
    .string()
    .optional()
    .describe('host:port of clamd; uploads are then scanned, and refused while it is down'),
  MAINTENANCE: period
    .optional()
    .describe('planned maintenance, as 2026-11-30T22:00/2026-12-01T02:00 in Japan: announced for a week, then closed'),
  METRICS_OPEN: flag.describe('1 lets everybody read /metrics; default: only this machine'),
  TRUST_PROXY: flag.describe('1 when a proxy in front sets X-Forwarded-For'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'])
    .optional()
    .describe('amount of log lines; default info, in a demo warn'),
});

type Environment = z.infer<typeof Environment>;

/** Everything the environment decides, read once at start. Paths are absolute. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly key: string | undefined;
  readonly clamavHost: string | undefined;
  /** From when until when the service is closed (T17). */
  readonly maintenance: { readonly from: Temporal.Instant; readonly until: Temporal.Instant } | undefined;
  readonly trustProxy: boolean;
  readonly metricsOpen: boolean;
  readonly logLevel: NonNullable<Environment['LOG_LEVEL']>;
  /** A demo world: mailbox page, movable clock, printed logins. */
  readonly demo: boolean;
}

/** A setting that cannot be used; the message names each variable and its reason. */
export class ConfigError extends Error {}

/**
 * Reads `.env` (when there is one) and the environment.
 * @throws ConfigError naming each bad variable
 */
export function readConfig(
  overrides: { demo?: boolean; env?: Readonly<Record<string, string | undefined>> } = {},
): Config {
  if (!overrides.env && existsSync('.env')) loadEnvFile('.env');
  const given = Object.fromEntries(Object.entries(overrides.env ?? process.env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    baseUrl: (env.BASE_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    dataDir: resolve(env.HELLOWORK_DATA),
    databaseUrl: env.DATABASE_URL,
    databasePool: env.DATABASE_POOL,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    key: env.HELLOWORK_KEY,
    clamavHost: env.CLAMAV_HOST,
    maintenance: env.MAINTENANCE,
    trustProxy: env.TRUST_PROXY,
    metricsOpen: env.METRICS_OPEN,
    logLevel: env.LOG_LEVEL ?? (overrides.demo ? 'warn' : 'info'),
    demo: overrides.demo ?? false,
  };
}

/** A setting for a reader: secrets are not shown. */
export interface Setting {
  readonly name: string;
  readonly meaning: string;
  readonly default: string;
  /** as given in the environment or `.env`; undefined when the default holds */
  readonly given: string | undefined;
}

function shown(name: string, value: string | undefined): string | undefined {
  if (!value) return undefined;
  return name.endsWith('_KEY') ? '(set)' : value.replace(/\/\/[^@/]*@/, '//…@');
}

/** The settings with their meanings and defaults, for `hellowork doctor` and the README. */
export function describeConfig(): readonly Setting[] {
  return Object.entries(Environment.shape).map(([name, schema]) => {
    const standard = schema.safeParse(undefined);
    return {
      name,
      meaning: schema.description ?? '',
      default: standard.success && standard.data !== undefined ? String(standard.data) : '',
      given: shown(name, process.env[name]),
    };
  });
}
