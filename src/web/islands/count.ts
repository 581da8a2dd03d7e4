const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Characters as people see them; line breaks as one, as the server counts them. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text.replace(/\r\n?/g, '\n'))) count += 1;
  return count;
}

/** Says how many characters are left while typing; spoken only after a pause. */
export class CharacterCount extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector('textarea');
    const limit = Number(this.dataset.limit);
    const shown = this.querySelector('.counter');
    if (!area || !shown || !limit) return;
    const english = document.documentElement.lang === 'en';
    const seen = document.createElement('p');
    seen.className = 'counter';
    seen.setAttribute('aria-hidden', 'true');
    const spoken = document.createElement('p');
    spoken.className = 'vh';
    spoken.setAttribute('role', 'status');
    shown.classList.add('vh');
    this.append(seen, spoken);
    let pause: ReturnType<typeof setTimeout> | undefined;
    const say = (): void => {
      const left = limit - countCharacters(area.value);
      const words = english
        ? left >= 0
          ? `${left} characters left`
          : `${-left} characters too many`
        : left >= 0
          ? `あと${left}文字入力できます`
          : `${-left}文字多すぎます`;
      seen.textContent = words;
      seen.classList.toggle('counter--over', left < 0);
      clearTimeout(pause);
      pause = setTimeout(() => {
        spoken.textContent = document.activeElement === area ? words : '';
      }, 1000);
    };
    area.addEventListener('input', say);
    say();
  }
}
