/** Moves focus to the error summary or the success notice when the page arrives; its links focus their fields. */
export class FocusOnArrival extends HTMLElement {
  connectedCallback(): void {
    const target = this.firstElementChild;
    if (target instanceof HTMLElement) target.focus();
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      const field = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      if (!field) return;
      event.preventDefault();
      // The question is shown with its answer box, not scrolled past.
      (field.closest('.field') ?? field).scrollIntoView();
      field.focus({ preventScroll: true });
    });
  }
}
