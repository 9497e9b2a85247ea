// What Material leaves to the site: names for the search, for menus of sections that have a page and for each code
// block's toolbar; a way for the keyboard into boxes that scroll sideways; headings for the cells of wide tables, which
// stand one below the other on a phone.
function nameParts() {
  document.querySelector(".md-search")?.setAttribute("aria-label", "Search");
  document.querySelectorAll(".md-nav[aria-labelledby]").forEach((menu) => {
    const title = menu.querySelector(":scope > .md-nav__title");
    if (document.getElementById(menu.getAttribute("aria-labelledby"))?.textContent.trim() || !title) return;
    menu.removeAttribute("aria-labelledby");
    menu.setAttribute("aria-label", title.textContent.trim());
  });
}

// Before anything is typed the search offers what most pages lead to.
async function offerPopular() {
  const field = document.querySelector("[data-md-component=search-query]");
  const place = document.querySelector(".md-search-result__meta");
  if (!field || !place) return;
  field.setAttribute("aria-keyshortcuts", "/");
  if (location.protocol === "file:") return; // from a folder nothing can be fetched
  field.addEventListener(
    "focus",
    async () => {
      const root = JSON.parse(document.getElementById("__config").textContent).base.replace(/\/?$/, "/");
      const base = new URL(root, location.href);
      const answer = await fetch(new URL("assets/popular.json", base)).catch(() => undefined);
      if (!answer?.ok) return;
      const box = document.createElement("nav");
      box.className = "atlas-popular";
      box.setAttribute("aria-label", "Often looked for");
      const list = document.createElement("ul");
      for (const [title, address] of await answer.json()) {
        const link = document.createElement("a");
        link.href = new URL(address, base);
        link.textContent = title;
        list.append(document.createElement("li"));
        list.lastChild.append(link);
      }
      const lead = document.createElement("p");
      lead.textContent = "Often looked for";
      box.append(lead, list);
      place.after(box);
    },
    { once: true },
  );
}

function improve() {
  document.querySelectorAll(".md-code__nav").forEach((nav, index) => {
    nav.setAttribute("aria-label", `Code block ${index + 1}`);
  });
  document.querySelectorAll("div.arithmatex, .md-typeset__scrollwrap, .highlight pre > code").forEach((box) => {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  });
}

function labelCells() {
  document.querySelectorAll(".md-typeset table:not([class])").forEach((table) => {
    const heads = [...table.querySelectorAll("thead th")].map((head) => head.textContent);
    if (heads.length < 3) return;
    table.dataset.wide = "";
    table.querySelectorAll("tbody tr").forEach((row) => {
      [...row.cells].forEach((cell, column) => (cell.dataset.label = heads[column]));
    });
  });
}

let planned = 0;
function plan() {
  cancelAnimationFrame(planned); // Material adds a toolbar to one block after the other: look once, when all are there
  planned = requestAnimationFrame(() => setTimeout(improve));
}

nameParts();
offerPopular();
labelCells();
new MutationObserver(plan).observe(document.body, { childList: true, subtree: true });
addEventListener("resize", plan);
plan();
