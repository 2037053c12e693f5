import { PageElement } from './element.ts';

/** Copies the text of a report, with the address of the page in full. Without it the text can be selected. */
class MistakeReport extends PageElement {
  protected override connect(signal: AbortSignal): void {
    const button = this.querySelector('button');
    const text = this.querySelector('textarea');
    const status = this.querySelector('[role="status"]');
    if (!button || !text || !status) return;
    button.hidden = false;
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(text.value);
        status.textContent = 'Text copied.';
      } catch {
        text.select();
        status.textContent = 'The browser did not allow copying. The text is selected.';
      }
    };
    button.addEventListener('click', () => void copy(), { signal });
    text.value = text.value.replace(/^Page: (\/.*)$/m, (_, path: string) => `Page: ${new URL(path, location.href).href}`);
  }
}

customElements.define('mistake-report', MistakeReport);
