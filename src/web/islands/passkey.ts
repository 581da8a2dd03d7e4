/**
 * Asks the browser for a passkey when the form is sent, puts its answer into the form and sends it on. What the browser refuses changes
 * nothing: the person may try again or go on without.
 */
export class Passkey extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const answer = this.querySelector<HTMLInputElement>('input[name=answer]');
    if (!form || !answer || typeof PublicKeyCredential === 'undefined') return;
    if (!('parseCreationOptionsFromJSON' in PublicKeyCredential)) return;
    for (const child of this.children) (child as HTMLElement).hidden = !child.contains(form);
    form.addEventListener(
      'submit',
      (event) => {
        if (answer.value) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        void this.ask().then((json) => {
          if (!json) return;
          answer.value = json;
          form.requestSubmit();
        });
      },
      { capture: true },
    );
  }

  private async ask(): Promise<string | undefined> {
    const options = JSON.parse(this.dataset.options ?? '{}');
    try {
      const credential =
        this.dataset.act === 'create'
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      return credential ? JSON.stringify((credential as PublicKeyCredential).toJSON()) : undefined;
    } catch {
      return undefined;
    }
  }
}
