import type { Command } from 'commander';
import { type Config, ConfigError, describeConfig, readConfig } from '#platform/config.ts';
import { database } from './doctor/database.ts';
import { bad, type Finding, found } from './doctor/finding.ts';
import { browser, dataFolder, fonts, nodeVersion } from './doctor/machine.ts';
import { address, mail, scanner } from './doctor/services.ts';
import { out } from './output.ts';
import { DATABASE } from './runtime.ts';

const SIGNS = { good: '✓', note: '·', bad: '✗' } as const;

/** `hellowork doctor`: what is set, what works, what is wrong and what to do. Exit code 1 when something is wrong. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check this machine, the settings, database, mail and fonts, and say what to do')
    .action(async () => {
      const findings = await examine();
      out('\nSettings (environment or .env)');
      for (const { name, meaning, default: standard, given } of describeConfig()) {
        out(`  ${name}=${given ?? standard}${given === undefined ? ' (default)' : ''}\n      ${meaning}`);
      }
      out('\nFindings');
      for (const finding of findings) {
        out(`${SIGNS[finding.state]} ${finding.what}`);
        if (finding.state === 'bad') out(`  → ${finding.todo}`);
      }
      if (findings.some((finding) => finding.state === 'bad')) process.exitCode = 1;
    });
}

async function examine(): Promise<readonly Finding[]> {
  const machine = [...nodeVersion(process.versions.node), ...browser()];
  const printing = await found(
    fonts,
    'Fonts: no PDF can be made',
    'Run `npm ci` again: the font package is missing or damaged.',
  );
  const config = settings();
  if (!('port' in config)) return [...machine, ...printing, ...config];
  return [
    ...machine,
    ...printing,
    ...address(config),
    ...(await dataFolder(config.dataDir)),
    ...(await found(
      () => database(config, DATABASE),
      'Database',
      'See that it runs and that DATABASE_URL, user and password are right.',
    )),
    ...(await found(
      () => mail(config),
      'Mail',
      'Check SMTP_URL: server, port, user, password; smtps:// for port 465.',
    )),
    ...(await found(
      () => scanner(config),
      'Virus scanner',
      'Start clamd or correct CLAMAV_HOST; uploads are refused until then.',
    )),
  ];
}

function settings(): Config | readonly Finding[] {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n').map((line) => bad(`Setting ${line}`, 'Correct it in the environment or in .env.'));
  }
}
