const sent = new WeakSet<HTMLFormElement>();

/** Lets a form be sent once per page view; going back makes it sendable again. The idempotency key is the real guard. */
export function guardDoubleSubmit(): void {
  let forms: HTMLFormElement[] = [];
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    sent.add(form);
    forms.push(form);
    event.submitter?.setAttribute('aria-disabled', 'true');
  });
  addEventListener('pageshow', () => {
    for (const form of forms) {
      sent.delete(form);
      for (const button of form.querySelectorAll('[aria-disabled]')) button.removeAttribute('aria-disabled');
    }
    forms = [];
  });
}
