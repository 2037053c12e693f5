/** Leads from a former address to the present one, the fragment included. */
class MovedPage extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link) location.replace(link.href + location.hash);
  }
}

customElements.define('moved-page', MovedPage);
