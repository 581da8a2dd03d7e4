import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import type { Membership, Role, SignedIn } from './session.ts';

export type Lang = 'ja' | 'en';

export type Audience = 'public' | 'jobseeker' | 'employer' | 'office' | 'bureau' | 'agency' | 'operator';

/** Who may use a page: everybody, everybody who is signed in, or the holders of a role. */
export type Who = 'everyone' | 'signedIn' | readonly Role[];

/** A strip above everything: an emergency, announced maintenance, or a plain announcement. */
export interface Banner {
  readonly kind: 'emergency' | 'maintenance' | 'information';
  readonly title: string;
  readonly text: string;
  readonly href?: string | undefined;
}

/** A field's typed text, as it came. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A posted form. `key` marks the filled-in form, so that sending it twice acts once. */
export interface Form {
  readonly fields: Fields;
  readonly files: Readonly<Record<string, readonly Upload[]>>;
  readonly key: string | undefined;
  /** One field as text; empty when absent. */
  text(name: string): string;
  /** All values of a field. */
  all(name: string): readonly string[];
}

/** What a page is handed. */
export interface PageContext {
  readonly app: App;
  readonly request: Request;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly lang: Lang;
  /** Readings stand above the words (ui.md no. 24): chosen by this browser. */
  readonly furigana: boolean;
  readonly audience: Audience;
  readonly user: SignedIn | undefined;
  /** The page (of a jobseeker, an establishment, an office) through which this route was opened. */
  readonly membership: Membership | undefined;
  readonly caller: Caller;
  readonly requestId: string;
  /** Address of the client, for rate limits only. */
  readonly address: string;
  /** A random mark of this browser, from before any login. */
  readonly visit: string;
  /** What was typed on this page when a session ended under it; the form starts with it. */
  readonly parked: Fields | undefined;
  /** Result of the act before, to be shown once (code into the page's words). */
  readonly done: string | undefined;
  /** Messages that the owner of this page has not read. */
  readonly unread: number;
  /** The announcement that stands above every page, if any. */
  readonly banner: Banner | undefined;
  /** The service's today in words, where a demo's clock was moved. */
  readonly movedClock: string | undefined;
  /** A parameter that the route names; throws when it does not. */
  param(name: string): string;
  /** A numbered parameter; one that is no number answers 404. */
  id(name: string): number;
}

export type Reply = Response | Promise<Response>;

/** A page: how it is shown and what happens when its form is posted. */
export interface Page {
  readonly get?: (ctx: PageContext) => Reply;
  readonly post?: (ctx: PageContext, form: Form) => Reply;
}

/** One row of the one table. */
export interface Route {
  readonly path: string;
  readonly page: Page;
  readonly audience: Audience;
  readonly who: Who;
  /** Made of the searched postings alone: may be kept for whoever asks without a login while they stand still. */
  readonly ofPostings?: true;
  /** One's own data, leaving: stays open when the service of the page was stopped (T6(7), T7(7)) or a procedure is overdue (T7(9)). */
  readonly whileStopped?: true;
  /** Open also while a jobseeker has to complete the procedure of a jurisdiction change first (T7(9)). */
  readonly duringOfficeChange?: true;
}
