// Two or three data sheets side by side, from `compare_sheets.js`. The state is the address: ?a=huber_loss&b=mse_loss
(() => {
  const { losses, labels, written, explorer } = globalThis.atlasSheets;
  const KEYS = ["a", "b", "c"];
  const EMPTY = "\u2014";
  const root = document.querySelector(".atlas-compare");
  const known = new Map(losses.map((loss) => [loss.loss, loss]));

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, given] of Object.entries(attributes)) element.setAttribute(name, given);
    element.append(...children);
    return element;
  }

  function choice(key, i) {
    const select = make("select", {}, make("option", { value: "" }, i < 2 ? "Choose a loss" : "None"));
    for (const family of new Set(losses.map((loss) => loss.family))) {
      const members = losses.filter((loss) => loss.family === family);
      select.append(make("optgroup", { label: family }, ...members.map((loss) => make("option", { value: loss.loss }, loss.title))));
    }
    select.onchange = () => {
      history.pushState(null, "", address());
      show();
    };
    return select;
  }

  const selects = KEYS.map(choice);
  const only = make("input", { type: "checkbox" });
  const status = make("p", { class: "compare-status", role: "status" });
  const result = make("div", { class: "compare-result" });
  only.onchange = () => result.classList.toggle("compare-only", only.checked);

  function chosen() {
    return selects.map((select) => known.get(select.value)).filter(Boolean);
  }

  function address() {
    const query = selects.map((select, i) => (select.value ? `${KEYS[i]}=${select.value}` : "")).filter(Boolean);
    return query.length ? `?${query.join("&")}` : location.pathname;
  }

  function readAddress() {
    const query = new URLSearchParams(location.search);
    selects.forEach((select, i) => (select.value = known.has(query.get(KEYS[i])) ? query.get(KEYS[i]) : ""));
    const unknown = KEYS.map((key) => query.get(key)).filter((name) => name && !known.has(name));
    return unknown.length ? `No such loss: ${unknown.map((name) => name.slice(0, 60)).join(", ")}. ` : "";
  }

  function text(html) {
    return new DOMParser().parseFromString(html, "text/html").body.textContent;
  }

  function row(label, sheets) {
    const cells = sheets.map((sheet) => sheet.rows[label] || EMPTY);
    const differs = new Set(cells.map(text)).size > 1;
    const head = make("th", { scope: "row" }, make("span", { class: "compare-sign", "aria-hidden": "true" }, differs ? "\u2260" : "="), ` ${label}`);
    head.append(make("span", { class: "compare-word" }, differs ? "differs" : "same"));
    const line = make("tr", { class: differs ? "compare-differs" : "compare-same" }, head);
    (differs ? cells : cells.slice(0, 1)).forEach((html, i) => {
      const cell = make("td", differs ? { "data-loss": sheets[i].title } : { colspan: `${cells.length}` });
      cell.innerHTML = html; // made by the build from the records
      line.append(cell);
    });
    return line;
  }

  function links(sheets) {
    const names = sheets.map((sheet) => sheet.loss);
    const pages = written.filter((page) => names.filter((name) => page.losses.includes(name)).length > 1);
    const found = pages.map((page) => make("li", {}, "Compared with numbers: ", make("a", { href: page.address }, page.title)));
    const axis = sheets[0].axes.find((id) => sheets.every((sheet) => sheet.axes.includes(id)));
    const query = `axis=${axis}&${names.map((name, i) => `${KEYS[i]}=${name}`).join("&")}`;
    if (axis) found.push(make("li", {}, "Laid over one another: ", make("a", { href: `${explorer}?${query}` }, "their curves in the explorer")));
    return make("ul", {}, ...found);
  }

  function show(before = "") {
    const sheets = chosen();
    result.replaceChildren();
    only.parentElement.hidden = sheets.length < 2;
    status.textContent = before;
    if (sheets.length < 2) return;
    const rows = labels.filter((label) => sheets.some((sheet) => sheet.rows[label])).map((label) => row(label, sheets));
    const heads = sheets.map((sheet) => make("th", { scope: "col" }, make("a", { href: sheet.address }, sheet.title)));
    const table = make("table", { class: "compare-table" }, make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Property"), ...heads)), make("tbody", {}, ...rows));
    const caption = make("caption", {}, `Data sheets: ${sheets.map((sheet) => sheet.title).join(", ")}`);
    table.prepend(caption);
    result.append(links(sheets), table);
    const count = rows.filter((line) => line.className === "compare-differs").length;
    status.textContent = `${before}${count} of ${rows.length} rows differ.`;
  }

  const names = ["First loss", "Second loss", "Third loss"];
  const choose = make("p", { class: "compare-choose" }, ...selects.map((select, i) => make("label", {}, make("span", {}, names[i]), select)));
  root.replaceChildren(choose, make("label", { class: "compare-filter" }, only, " only rows that differ"), status, result);
  show(readAddress());
  root.dataset.ready = "";
  addEventListener("popstate", () => show(readAddress()));
})();
