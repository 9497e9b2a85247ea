// Lists of losses. A filter by family and trait, whose state stands in the address: an item is what holds a picture with
// the data. Headings of a table that sort it. The front door's box, which opens the search.
const pictures = [...document.querySelectorAll(".atlas-tile[data-family]")];
const buttons = [...document.querySelectorAll(".atlas-filter button")];
const kindOf = (button) => ("family" in button.dataset ? "family" : "trait");

function chosen() {
  const asked = new URLSearchParams(location.search);
  return { family: asked.get("family") ?? "", trait: asked.get("trait") ?? "" };
}

function show() {
  const { family, trait } = chosen();
  let count = 0;
  for (const picture of pictures) {
    const { dataset } = picture;
    const fits = (!family || dataset.family === family) && (!trait || dataset.traits.split(",").includes(trait));
    picture.closest("li, tr").hidden = !fits;
    count += fits;
  }
  for (const button of buttons) {
    const kind = kindOf(button);
    button.setAttribute("aria-pressed", String(button.dataset[kind] === { family, trait }[kind]));
  }
  const said = document.querySelector(".atlas-filter [role=status]");
  said.textContent = count === pictures.length ? `${count} losses` : `${count} of ${pictures.length} losses`;
}

document.querySelector(".atlas-filter")?.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (!button) return;
  const kind = kindOf(button);
  const address = new URL(location.href);
  if (button.dataset[kind] && button.getAttribute("aria-pressed") === "false") {
    address.searchParams.set(kind, button.dataset[kind]);
  } else {
    address.searchParams.delete(kind);
  }
  history.replaceState(history.state, "", address);
  show();
});
if (buttons.length) show();

// A heading sorts by its column, numbers in it by size; a second press turns the order. What is empty stays last.
const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
function compare(one, other, turn) {
  const [a, b] = [one.innerText.trim(), other.innerText.trim()];
  return a && b ? turn * order.compare(a, b) : !a - !b;
}

for (const table of document.querySelectorAll(".atlas-losses table")) {
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = [...table.tBodies[0].rows];
      rows.sort((a, b) => compare(a.cells[column], b.cells[column], down ? -1 : 1));
      table.tBodies[0].append(...rows);
    });
  });
}

document.querySelector(".home-search")?.addEventListener("click", () => {
  document.getElementById("__search").click(); // the sheet that a phone opens
  document.querySelector(".md-search__input").focus();
});
