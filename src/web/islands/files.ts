/** Lists the files chosen but not yet sent, with their sizes. */
export class FileList extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const list = document.createElement('ul');
    list.className = 'files';
    list.hidden = true;
    list.setAttribute('aria-label', document.documentElement.lang === 'en' ? 'Chosen files' : '選んだファイル');
    this.append(list);
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      list.hidden = files.length < 2;
      list.replaceChildren(
        ...files.map((file) => {
          const item = document.createElement('li');
          item.className = 'files__item';
          const size = document.createElement('span');
          size.className = 'files__size';
          size.textContent = `${Math.max(1, Math.ceil(file.size / 1024)).toLocaleString()} KB`;
          item.append(file.name, size);
          return item;
        }),
      );
    });
  }
}
