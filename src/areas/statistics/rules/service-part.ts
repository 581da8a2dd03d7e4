/**
 * Which part of the service a page belongs to, for counts of use: coarse enough that a count tells of no person.
 * Clause: T18, S stats
 */

export const SERVICE_PARTS = [
  'home',
  'search',
  'guide',
  'opening',
  'jobseeker',
  'employer',
  'office',
  'other',
] as const;

export type ServicePart = (typeof SERVICE_PARTS)[number];

const BEGINS: readonly (readonly [string, ServicePart])[] = [
  ['/postings', 'search'],
  ['/unlock', 'search'],
  ['/guide', 'guide'],
  ['/help', 'guide'],
  ['/terms', 'guide'],
  ['/about', 'guide'],
  ['/open', 'opening'],
  ['/jobseeker', 'jobseeker'],
  ['/employer', 'employer'],
  ['/office', 'office'],
];

/** The part of a page by its path in the table of pages. */
export function partOf(route: string): ServicePart {
  if (route === '/') return 'home';
  return BEGINS.find(([begin]) => route === begin || route.startsWith(`${begin}/`))?.[1] ?? 'other';
}
