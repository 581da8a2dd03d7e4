import type { CaseView } from '#areas/filings/index.ts';
import { postingValidThrough } from '#areas/postings/rules/posting-validity.ts';
import { dateWords } from '#web/components/format.ts';
import { words as w } from './words.ts';

/** T10(1): the last day of the posting once the extension that is asked for is granted; undefined where none can be. */
export function extendedThrough({ posting }: Pick<CaseView, 'posting'>): Temporal.PlainDate | undefined {
  if (!posting?.acceptedOn) return undefined;
  const through = postingValidThrough({ kind: posting.kind, accepted: posting.acceptedOn, extended: true });
  return through.ok ? through.value : undefined;
}

interface Effect {
  readonly path: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What a waiting request that changes no field would change: the last day, or whether people are sought. */
export function effectOf(view: Pick<CaseView, 'posting' | 'request' | 'waits'>): readonly Effect[] {
  const { posting, request, waits } = view;
  if (!waits || !posting) return [];
  const { open, stopped, label } = w.recruitment;
  switch (request) {
    case 'extension': {
      const through = extendedThrough(view);
      const { validThrough } = posting;
      if (!through || !validThrough) return [];
      const [before, after] = [dateWords(validThrough, 'ja'), dateWords(through, 'ja')];
      return [{ path: 'validThrough', label: w.validThrough, before, after }];
    }
    case 'stop':
      return [{ path: 'recruitment', label, before: open, after: stopped }];
    case 'resume':
      return [{ path: 'recruitment', label, before: stopped, after: open }];
    default:
      return [];
  }
}
