import { Command } from 'commander';
import { registerDemo } from './cli/demo.ts';
import { registerGenerate } from './cli/generate.ts';
import { registerRule } from './cli/rule.ts';
import { registerServe } from './cli/serve.ts';

/** The command line. Every command registers itself; this list is all there is. */
const program = new Command('hellowork')
  .description('open-hellowork: Japan’s public employment service online, as open software')
  .showHelpAfterError();

for (const register of [registerServe, registerDemo, registerRule, registerGenerate]) register(program);

await program.parseAsync();
