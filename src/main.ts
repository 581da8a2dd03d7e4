import { Command } from 'commander';
import { registerGenerate } from './cli/generate.ts';
import { registerRule } from './cli/rule.ts';

/** The command line. Every command registers itself; this list is all there is. */
const program = new Command('hellowork')
  .description('open-hellowork: Japan’s public employment service online, as open software')
  .showHelpAfterError();

for (const register of [registerRule, registerGenerate]) register(program);

await program.parseAsync();
