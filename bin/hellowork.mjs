#!/usr/bin/env node
// The machine's own Node may be older than the one this project brings (npm package `node`): step over to ours.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const major = Number(process.versions.node.split('.')[0]);
const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

if (major >= 26) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(main).href);
} else if (existsSync(own)) {
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
} else {
  process.stderr.write('open-hellowork needs Node.js 26, which `npm ci` brings: run `npm ci` first.\n');
  process.exit(1);
}
