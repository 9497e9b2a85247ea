// The box of "Something went wrong": shows what `trouble_match.js` finds for what was pasted.
(() => {
  const answer = atlasMatch(JSON.parse(document.getElementById("trouble-index").textContent));
  const box = document.getElementById("trouble");
  const list = document.getElementById("trouble-found");
  const status = document.getElementById("trouble-count");
  const listed = (id) => document.querySelector(`.md-content li a[href$="#${id}"]`).href; // the page links to each

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function show() {
    const text = box.value;
    const found = text.trim() ? answer(text) : { values: [], entries: [] };
    list.replaceChildren(
      ...found.entries.map((entry) => {
        const says = found.values.filter(({ id }) => id === entry.id).slice(0, 3);
        return element(
          "li",
          {},
          element("a", { href: listed(entry.id), textContent: entry.title }),
          ...says.map(({ low, says: words }) => element("p", { className: "atlas-number", textContent: `${low}: ${words}` })),
          element("p", { textContent: entry.cause }),
        );
      }),
    );
    const count = found.entries.length;
    status.textContent = !text.trim() ? "" : count ? `${count} ${count > 1 ? "entries, best first" : "entry"}` : "Nothing like it among the entries. Try its last line alone, or other words.";
  }

  let waiting;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      show();
      const address = new URL(location.href);
      if (box.value.trim() && box.value.length < 300) address.searchParams.set("q", box.value);
      else address.searchParams.delete("q");
      history.replaceState(null, "", address);
    }, 120);
  });
  box.addEventListener("change", show);
  box.form.addEventListener("submit", (event) => event.preventDefault());
  box.value = new URLSearchParams(location.search).get("q") || "";
  show();
})();
