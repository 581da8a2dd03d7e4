/** A registration as those outside the office read it: what the table of privacy lets them see, and nothing else. */
import { type DisplayRow, display, type FieldLang } from '#kernel/fields/index.ts';
import { type JobseekerContent, jobseekerFields } from './fields/index.ts';
import { seeing, type Viewer } from './rules/privacy-policy.ts';

/** The fields of a content that a viewer sees whatever the person chose, in the order of the form; empty ones left out. */
export function seenRows(content: JobseekerContent, viewer: Viewer, lang: FieldLang): readonly DisplayRow[] {
  return display(jobseekerFields, content, { lang })
    .flatMap(({ rows }) => rows)
    .filter(({ path }) => seeing(path, viewer) === 'seen');
}
