// Material fetches the search index, many times a page's weight, as soon as a page opens. Wait until somebody searches,
// unless the address asks for words to be highlighted, which needs the index.
(() => {
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.waits = String(url).endsWith("search_index.json") && !new URLSearchParams(location.search).has("h");
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (!this.waits) return send.apply(this, body);
    const search = document.querySelector("[data-md-component=search]");
    const start = () => this.waits && ((this.waits = false), send.apply(this, body));
    for (const event of ["focusin", "pointerenter"]) search.addEventListener(event, start);
    document.addEventListener("change", (event) => event.target.id === "__search" && start());
  };
})();
