import { Command } from 'commander';

import { registerDemo } from './cli/demo.ts';
import { registerDoctor } from './cli/doctor.ts';
import { registerGenerate } from './cli/generate.ts';
import { registerImport } from './cli/import.ts';
import { endWithReader } from './cli/output.ts';
import { registerRule } from './cli/rule.ts';
import { registerRuns } from './cli/runs.ts';
import { registerServe } from './cli/serve.ts';
import { registerSimulate } from './cli/simulate.ts';
import { registerSweep } from './cli/sweep.ts';

/** The command line. Every command registers itself; this list is all there is. */
const program = new Command('hellowork')
  .description('open-hellowork: Japan’s public employment service online, as open software')
  .showHelpAfterError();

for (const register of [
  registerServe,
  registerDemo,
  registerRule,
  registerSweep,
  registerSimulate,
  registerDoctor,
  registerGenerate,
  registerImport,
  registerRuns,
])
  register(program);

endWithReader();
await program.parseAsync();
