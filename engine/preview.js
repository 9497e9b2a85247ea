// Under `mkdocs serve` only: asks how far the programs are, and puts figures and problems in their places.
(() => {
  const address = new URL("../atlas-preview.json", document.currentScript.src);
  const style = document.createElement("style");
  style.textContent = `
    .atlas-pending { padding: 2rem; border: 1px dashed; opacity: 0.7 }
    .atlas-wrong { white-space: pre-wrap; overflow-x: auto; font: 0.7rem monospace; padding: 0.8rem; margin: 0.8rem 0; border: 2px solid #c92a2a; border-radius: 0.2rem }
    .atlas-progress { position: fixed; z-index: 9; left: 0; bottom: 0; max-width: 100%; max-height: 60vh; overflow: auto; margin: 0; background: var(--md-default-bg-color); padding: 0.3rem 0.8rem; font-size: 0.7rem }`;
  document.head.append(style);
  const bar = document.createElement("div");
  bar.className = "atlas-progress";
  bar.setAttribute("role", "status");
  const places = new Map();
  for (const place of document.querySelectorAll("[data-program]")) {
    const name = place.dataset.program;
    places.set(name, [...(places.get(name) ?? []), place]);
  }

  function box(text) {
    const element = document.createElement("div");
    element.className = "atlas-wrong";
    element.textContent = text;
    return element;
  }

  async function look() {
    const query = new URL(address);
    for (const name of places.keys()) query.searchParams.append("program", name);
    const status = await (await fetch(query)).json();
    for (const [name, state] of Object.entries(status.programs)) {
      if (state.waits) continue;
      for (const place of places.get(name)) {
        if (state.problem) place.prepend(box(state.problem));
        else if (state.figure && place.classList.contains("atlas-pending")) {
          place.querySelector("p").outerHTML = state.figure;
          place.classList.remove("atlas-pending");
        }
      }
      places.delete(name);
    }
    if (status.failure) bar.replaceChildren(box(`The last build failed; this page is older.\n\n${status.failure}`));
    else bar.textContent = status.done < status.total ? `${status.done} of ${status.total} programs checked` : "";
    if (bar.hasChildNodes()) document.body.append(bar);
    else bar.remove();
    if (places.size || status.done < status.total) setTimeout(look, 1000);
  }
  look();
})();
