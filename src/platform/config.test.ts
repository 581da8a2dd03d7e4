import { expect, test } from 'vitest';
import { ConfigError, describeConfig, readConfig } from './config.ts';

test('without settings everything has its default', () => {
  expect(readConfig({ env: {} })).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    baseUrl: 'http://localhost:3000',
    databaseUrl: undefined,
    smtpUrl: undefined,
    trustProxy: false,
    metricsOpen: false,
    demo: false,
  });
});

test('an empty setting is no setting; an address loses its last slash', () => {
  const config = readConfig({ env: { PORT: '', BASE_URL: 'https://hellowork.example/', TRUST_PROXY: '1' } });
  expect(config).toMatchObject({ port: 3000, baseUrl: 'https://hellowork.example', trustProxy: true });
});

test('every bad setting is named at once', () => {
  const read = () => readConfig({ env: { PORT: '70000', HELLOWORK_KEY: 'short', LOG_LEVEL: 'loud' } });
  expect(read).toThrow(ConfigError);
  for (const name of ['PORT: ', 'HELLOWORK_KEY: 64 hexadecimal digits', 'LOG_LEVEL: ']) expect(read).toThrow(name);
});

test('T17: a planned maintenance is two times in Japan, the later one last', () => {
  const read = (value: string) => readConfig({ env: { MAINTENANCE: value } }).maintenance;
  expect(read('2026-11-30T22:00/2026-12-01T02:00')?.until.toString()).toBe('2026-11-30T17:00:00Z');
  for (const wrong of ['tomorrow', '2026-12-01T02:00/2026-11-30T22:00', '2026-02-30T25:00/2026-12-01T02:00'])
    expect(() => read(wrong)).toThrow('MAINTENANCE: ');
});

test('every setting is described, with its default', () => {
  const settings = describeConfig();
  expect(settings.every(({ meaning }) => meaning !== '')).toBe(true);
  expect(settings.find(({ name }) => name === 'PORT')?.default).toBe('3000');
});
