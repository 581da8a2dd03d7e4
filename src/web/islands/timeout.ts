const warnBefore = 120_000;

/**
 * Warns two minutes before the session ends; 「続ける」 or Esc prolongs it. Open tabs tell each other: being active in one keeps
 * all alive. The spoken text changes by whole minutes, then every 20 seconds. When the time is over the session is ended, and what was typed
 * in the form last touched goes along to be kept.
 */
export class Timeout extends HTMLElement {
  private end = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private channel: BroadcastChannel | undefined;
  private touched: HTMLFormElement | undefined;

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    const length = Number(this.dataset.seconds) * 1000;
    const restart = (): void => {
      this.end = Date.now() + length;
      if (dialog.open) dialog.close('heard');
    };
    this.channel = new BroadcastChannel('oh-session');
    this.channel.onmessage = restart;
    restart();
    this.channel.postMessage('alive');
    dialog.addEventListener('close', () => {
      if (dialog.returnValue === 'heard') {
        dialog.returnValue = '';
        return;
      }
      fetch(this.dataset.keepAlive ?? '', { credentials: 'same-origin' })
        .then((answer) => {
          if (!answer.ok) return this.leave();
          this.end = Date.now() + length;
          this.channel?.postMessage('alive');
        })
        .catch(() => undefined);
    });
    document.addEventListener('input', ({ target }) => {
      const form = target instanceof Element ? target.closest('form') : null;
      if (form?.method === 'post') this.touched = form;
    });
    this.timer = setInterval(() => this.tick(dialog), 1000);
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
    this.channel?.close();
  }

  private leave(): void {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = this.dataset.over ?? '';
    const add = (name: string, value: string): void => {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      input.value = value;
      form.append(input);
    };
    add('_where', location.pathname + location.search);
    const secret = new Set(
      [...(this.touched?.querySelectorAll('input[type=password]') ?? [])].map((each) => each.getAttribute('name')),
    );
    for (const [name, value] of this.touched ? new FormData(this.touched) : []) {
      if (typeof value === 'string' && !secret.has(name)) add(name, value);
    }
    document.body.append(form);
    form.submit();
  }

  private tick(dialog: HTMLDialogElement): void {
    const left = this.end - Date.now();
    if (left <= 0) {
      clearInterval(this.timer);
      this.leave();
      return;
    }
    if (left > warnBefore) return;
    if (!dialog.open) dialog.showModal();
    const seconds = Math.ceil(left / 1000);
    const shown = dialog.querySelector('[data-left]');
    const spoken = dialog.querySelector<HTMLElement>('[data-spoken]');
    if (shown) shown.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    if (!spoken) return;
    const rounded = seconds > 60 ? Math.ceil(seconds / 60) * 60 : Math.ceil(seconds / 20) * 20;
    const english = document.documentElement.lang === 'en';
    const words = rounded >= 60 ? `${rounded / 60}${english ? ' min' : '分'}` : `${rounded}${english ? ' s' : '秒'}`;
    const text = `${spoken.dataset.prefix ?? ''}${words}`;
    if (spoken.textContent !== text) spoken.textContent = text;
  }
}
