import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the built files lie, absolute. */
export const assetFolder = join(root, 'dist', 'assets');

/** Where they are served: the server answers this prefix from `assetFolder`, for a year and immutable. */
export const assetPrefix = '/assets/';

/** Asset name as templates know it → its hashed file name. */
export type AssetManifest = Readonly<Record<string, string>>;

const entries = { 'app.css': 'src/web/assets/styles/app.css', 'app.js': 'src/web/islands/app.ts' };

/**
 * Bundles and minifies the styles and the islands into `assetFolder`, under names that carry a hash of their content, each also
 * compressed, and writes `manifest.json` beside them. Well under a second. Several processes may build at once: every file is put in place by renaming.
 */
export function buildAssets(): AssetManifest {
  const result = buildSync({
    absWorkingDir: root,
    entryPoints: Object.values(entries),
    outdir: assetFolder,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const manifest: Record<string, string> = {};
  mkdirSync(assetFolder, { recursive: true });
  for (const [path, output] of Object.entries(result.metafile.outputs)) {
    const name = Object.entries(entries).find(([, source]) => source === output.entryPoint)?.[0];
    if (name) manifest[name] = relative(assetFolder, resolve(root, path));
  }
  for (const { path, contents } of result.outputFiles) {
    place(path, contents);
    place(`${path}.br`, brotliCompressSync(contents));
    place(`${path}.gz`, gzipSync(contents, { level: 9 }));
  }
  place(join(assetFolder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function place(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}

let built: AssetManifest | undefined;

/** The URL of a built asset, for templates. Builds on first use, once per process. Throws for a name that is not built. */
export function asset(name: keyof typeof entries): string {
  built ??= buildAssets();
  const file = built[name];
  if (!file) throw new Error(`No asset is called ${name}`);
  return `${assetPrefix}${file}`;
}
