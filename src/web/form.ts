import type { Fields, Form, Upload } from './page.ts';

/** Name of the hidden field that makes a form act once. */
export const FORM_KEY = '_key';

/** Most bytes of one posted form, files included. */
export const MOST_BYTES = 25 * 1024 * 1024;

const NUL = /\0/g;

/** Reads a posted form (URL-encoded or multipart). Repeated fields become lists; NUL, which PostgreSQL cannot keep, is dropped. */
export async function readForm(request: Request): Promise<Form> {
  const type = request.headers.get('content-type') ?? '';
  const known = type.startsWith('application/x-www-form-urlencoded') || type.startsWith('multipart/form-data');
  const data = known ? await request.formData() : new FormData();
  const fields: Record<string, string | string[]> = {};
  const files: Record<string, Upload[]> = {};
  for (const name of new Set(data.keys())) {
    const texts: string[] = [];
    for (const value of data.getAll(name)) {
      if (typeof value === 'string') texts.push(value.replace(NUL, '').toWellFormed());
      else if (value.size > 0 || value.name) {
        files[name] = [...(files[name] ?? []), { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }];
      }
    }
    if (texts.length > 0) fields[name] = texts.length === 1 ? (texts[0] as string) : texts;
  }
  return formOf(fields, files);
}

/** A form from its fields (also for tests and kept drafts). */
export function formOf(fields: Fields, files: Form['files'] = {}): Form {
  const all = (name: string): readonly string[] => {
    const value = fields[name];
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
  };
  const text = (name: string) => all(name)[0] ?? '';
  const key = text(FORM_KEY);
  return { fields, files, key: /^[\w-]{8,64}$/.test(key) ? key : undefined, text, all };
}
