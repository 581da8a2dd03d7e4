/** Patterns that are guessed first, folded as `mayUsePassword` folds: small letters and digits only. */

const words = [
  'password',
  'passw0rd',
  'hellowork',
  'openhellowork',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'letmein',
  'welcome',
  'admin',
  'administrator',
  'iloveyou',
  'princess',
  'dragon',
  'monkey',
  'sunshine',
  'football',
  'baseball',
  'master',
  'shadow',
  'superman',
  'sakura',
  'tokyo',
  'japan',
  'nippon',
  'arigatou',
  'konnichiwa',
  'doraemon',
  'pikachu',
  'kyukyusha',
  'shigoto',
  'kyujin',
  'kyushoku',
  'changeme',
  'secret',
  'abc',
  'abcd',
  'abcdef',
  'abcdefgh',
  'abcdefghijkl',
  'qazwsx',
  'qazwsxedc',
  '1q2w3e4r',
  '1q2w3e4r5t',
  '1qaz2wsx',
  '1qaz2wsx3edc',
  'q1w2e3r4',
  'trustno1',
];

const runs = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
];

/** Whether nothing but guessable pieces is in a password: known words, years and running numbers, repetitions. */
export function isCommonPassword(password: string): boolean {
  const folded = password
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (/^(.{1,4}?)\1+$/u.test(folded) || runs.some((run) => run.includes(folded))) return true;
  const words = [...known].reduce((rest, word) => rest.replaceAll(word, ' '), folded);
  return (
    words
      .trim()
      .replace(/\d+/g, (digits) => (isGuessableNumber(digits) ? '' : digits))
      .trim() === ''
  );
}

const known = words.sort((one, other) => other.length - one.length);

function isGuessableNumber(digits: string): boolean {
  return (
    /^(19|20)\d\d(\d{4})?$/.test(digits) ||
    /^(\d)\1*$/.test(digits) ||
    runs.some((run) => run.includes(digits)) ||
    digits.length <= 3
  );
}
