import { routes } from '#web/routes.ts';
import { attribute, elementsOf } from './html.ts';

/** What was asked and answered on the way through the pages that links lead to. */
export interface Visit {
  readonly path: string;
  /** The page whose link led here; empty for where the way began. */
  readonly from: string;
  /** Of the table, or the path itself without its numbers where the table does not know it. */
  readonly route: string;
}

const table = routes
  .map(({ path }) => ({
    path,
    parameters: path.split(':').length - 1,
    pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`),
  }))
  .sort((one, other) => one.parameters - other.parameters);

/** The route of the table that a path belongs to. */
export function routeOf(path: string): string {
  const pathname = path.split(/[?#]/)[0] ?? path;
  return table.find(({ pattern }) => pattern.test(pathname))?.path ?? pathname.replace(/\d+/g, '#');
}

/** The site's own addresses that a page's links lead to, without those that only set how the page is shown. */
export function linksIn(body: string): readonly string[] {
  return elementsOf(body)
    .filter((each) => each.tagName === 'a')
    .map((each) => attribute(each, 'href') ?? '')
    .filter((href) => href.startsWith('/') && !/[?&](lang|furigana)=/.test(href) && href !== '/logout')
    .map((href) => href.replace(/#.*/, ''));
}

/**
 * Follows links from `starts`, each route at `most` different addresses.
 * @param open looks at one address and answers the links found there
 */
export async function follow(
  starts: readonly string[],
  most: number,
  open: (visit: Visit) => Promise<readonly string[]>,
): Promise<readonly Visit[]> {
  const seen = new Map<string, Set<string>>();
  const visits: Visit[] = [];
  const waiting: Visit[] = [];
  const add = (path: string, from: string) => {
    const route = routeOf(path);
    const known = seen.get(route) ?? new Set();
    if (known.has(path) || known.size >= most) return;
    seen.set(route, known.add(path));
    waiting.push({ path, from, route });
  };
  for (const start of starts) add(start, '');
  for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
    visits.push(visit);
    for (const href of await open(visit)) add(href, visit.path);
  }
  return visits;
}

const homesOf: Readonly<Record<string, string>> = {
  求人者: '/employer',
  委託: '/employer/postings',
  求職者: '/jobseeker',
  職員: '/office',
  運営: '/operator',
};

/** Where somebody of the demo begins, by what the table of logins calls them. */
export function homeOf(who: string): string {
  const home = homesOf[who];
  if (home === undefined) throw new Error(`the demo has a login of an unknown kind: ${who}`);
  return home;
}
