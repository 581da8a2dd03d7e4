/**
 * What a browser says of itself, in two words, so that people recognise their own devices in the list of sessions.
 * Clause: T15
 */

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Headless)?(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bLinux\b/, 'Linux'],
];

/** `Chrome / Windows`; empty where nothing is recognised. */
export function deviceOf(userAgent: string): string {
  const known = (list: typeof browsers) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [known(browsers), known(systems)].filter(Boolean).join(' / ');
}
