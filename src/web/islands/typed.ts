const link = 'a[data-keeps]';

/** Language and readings change without losing what was typed: the form goes along, and the page comes back with it. */
export function keepTyped(): void {
  let last: HTMLFormElement | null = null;
  document.addEventListener('input', ({ target }) => {
    if (target instanceof Element) last = target.closest<HTMLFormElement>('main form') ?? last;
  });
  document.addEventListener('click', (event) => {
    const chosen = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(link);
    if (!chosen || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // What a refused page or the switch before brought back is typed too.
    const form =
      last ??
      document.querySelector<HTMLFormElement>('main form[data-typed]') ??
      document.querySelector('main form [aria-invalid]')?.closest('form') ??
      (document.querySelector('#error-summary') && document.querySelector<HTMLFormElement>('main form'));
    if (!form) return;
    event.preventDefault();
    const button = document.createElement('button');
    button.name = '_switch';
    button.value = '1';
    button.hidden = true;
    button.formAction = chosen.href;
    button.formMethod = 'post';
    button.formEnctype = 'application/x-www-form-urlencoded';
    button.formNoValidate = true;
    form.append(button);
    form.requestSubmit(button);
    button.remove();
  });
}
