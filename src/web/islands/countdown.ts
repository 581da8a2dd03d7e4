/** Shows the time left until `data-until` (ISO instant) beside the clock time that is always there. Not spoken: the clock time is. */
export class Countdown extends HTMLElement {
  private timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    const until = Date.parse(this.dataset.until ?? '');
    const live = this.querySelector<HTMLElement>('[data-live]');
    if (!live || Number.isNaN(until)) return;
    live.setAttribute('aria-hidden', 'true');
    const english = document.documentElement.lang === 'en';
    const show = (): void => {
      const minutes = Math.max(0, Math.floor((until - Date.now()) / 60_000));
      const hours = Math.floor(minutes / 60);
      live.textContent = english ? `(${hours} h ${minutes % 60} min left)` : `（あと${hours}時間${minutes % 60}分）`;
    };
    show();
    this.timer = setInterval(show, 30_000);
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }
}
