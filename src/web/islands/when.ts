type Condition =
  | { readonly field: string; readonly is: readonly (string | number | boolean)[] }
  | { readonly field: string; readonly filled: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

function answers(form: FormData, name: string): readonly string[] {
  return form.getAll(name).flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []));
}

const asPosted = (value: string | number | boolean): string =>
  value === true ? 'yes' : value === false ? 'no' : String(value);

function holds(condition: Condition, form: FormData, prefix: string): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, form, prefix));
  if ('any' in condition) return condition.any.some((each) => holds(each, form, prefix));
  if ('not' in condition) return !holds(condition.not, form, prefix);
  const given = answers(form, prefix + condition.field);
  if ('filled' in condition) return given.length > 0;
  return condition.is.some((value) => given.includes(asPosted(value)));
}

/** Shows a question only while its condition holds. What was typed into it stays; the server leaves out what does not apply. */
export class When extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('form');
    const body = this.querySelector<HTMLElement>('.conditional');
    // A question with a problem is never hidden: its error leads to it.
    if (!form || !body || body.querySelector('.field--error')) return;
    body.querySelector<HTMLElement>('.conditional__when')?.setAttribute('hidden', '');
    const condition = JSON.parse(this.dataset.when ?? '{}') as Condition;
    const show = (): void => {
      body.hidden = !holds(condition, new FormData(form), this.dataset.prefix ?? '');
    };
    form.addEventListener('input', show);
    form.addEventListener('change', show);
    show();
  }
}
