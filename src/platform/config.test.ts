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

test('every setting is described, with its default', () => {
  const settings = describeConfig();
  expect(settings.every(({ meaning }) => meaning !== '')).toBe(true);
  expect(settings.find(({ name }) => name === 'PORT')?.default).toBe('3000');
});
