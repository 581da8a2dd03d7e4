/** What stands below every mail, whichever area writes it: from whom it comes, and that nobody reads an answer. */
export const foot = [
  '----',
  'このメールは送信専用です。返信いただいてもお答えできません。',
  'open-hellowork（国や自治体とは関係のない、独立したオープンソースのサービスです）',
].join('\n');

/** The text of a mail with its foot. */
export const letter = (...lines: readonly string[]): string => `${lines.join('\n').trimEnd()}\n\n${foot}\n`;
