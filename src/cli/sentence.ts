import { ConfigError } from '#platform/config.ts';
import { DataFolderInUse } from '#platform/data-folder.ts';
import { MigrationError } from '#platform/migrate.ts';
import { PostgresStartError } from '#platform/postgres.ts';
import { PortInUse } from '#web/server.ts';
import { UnknownSweep } from '#worker/sweep.ts';

const EXPECTED = [ConfigError, DataFolderInUse, MigrationError, PostgresStartError, PortInUse, UnknownSweep];

/** Runs a command; what can be expected to go wrong is told in one sentence, everything else with its trace. */
export async function orOneSentence(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const expected = error instanceof Error && EXPECTED.some((kind) => error instanceof kind);
    process.stderr.write(`${expected ? error.message : (error as Error).stack}\n`);
    process.exitCode = 1;
  }
}
