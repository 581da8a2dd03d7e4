import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { eraseFile, readFile, type StoredFile } from '#platform/files.ts';
import type { ResumeContent } from '../fields/resume.ts';
import type { LibraryKind } from '../rules/library-limits.ts';

/** A paper that a jobseeker keeps. */
export interface LibraryDocument {
  readonly id: number;
  readonly kind: LibraryKind;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly keptAt: Temporal.Instant;
}

/** The papers of a jobseeker, the newest first. At most ten. */
export async function libraryOf(db: Db | Tx, jobseekerId: number): Promise<readonly LibraryDocument[]> {
  return db
    .selectFrom('library_document as d')
    .innerJoin('file as f', 'f.id', 'd.file_id')
    .select(['d.id', 'd.kind', 'f.name', 'f.size', 'd.kept_at as keptAt'])
    .where('d.jobseeker_id', '=', jobseekerId)
    .orderBy('d.id', 'desc')
    .$narrowType<{ kind: LibraryKind }>()
    .execute();
}

/** One paper, decrypted; undefined when it is not theirs. */
export async function libraryFile(
  app: Pick<App, 'key' | 'db'>,
  { id, jobseekerId }: { readonly id: number; readonly jobseekerId: number },
): Promise<StoredFile | undefined> {
  const row = await app.db
    .selectFrom('library_document')
    .select('file_id')
    .where('id', '=', id)
    .where('jobseeker_id', '=', jobseekerId)
    .executeTakeFirst();
  return row && readFile(app, app.db, row.file_id);
}

/** The 履歴書 in work; undefined before its first section was saved. */
export async function resumeDraft(db: Db | Tx, jobseekerId: number): Promise<ResumeContent | undefined> {
  const row = await db
    .selectFrom('resume')
    .select('content')
    .where('jobseeker_id', '=', jobseekerId)
    .executeTakeFirst();
  return row?.content as ResumeContent | undefined;
}

/** Erases everything that a jobseeker keeps, files included. */
export async function eraseLibrary(tx: Tx, jobseekerId: number): Promise<void> {
  await tx.deleteFrom('resume').where('jobseeker_id', '=', jobseekerId).execute();
  const files = await tx
    .deleteFrom('library_document')
    .where('jobseeker_id', '=', jobseekerId)
    .returning('file_id')
    .execute();
  for (const { file_id } of files) await eraseFile(tx, file_id);
}
