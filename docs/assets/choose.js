// The selection guide, asked one question at a time. The page holds all of it as nested lists of links to their own
// ids; here the address's id says which item is the current one, and everything off its path is hidden.
const chooser = document.querySelector(".atlas-chooser");
const items = [...chooser.querySelectorAll("li[id]")];

async function draw(place) {
  const address = place.dataset.figure;
  delete place.dataset.figure; // once
  if (location.protocol === "file:") return; // from a folder nothing can be fetched: no picture then
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return;
  const drawn = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
  drawn.setAttribute("aria-hidden", "true");
  place.prepend(document.importNode(drawn, true));
}

function show(moved) {
  const current = items.find((item) => "#" + item.id === location.hash);
  chooser.dataset.asking = "";
  chooser.classList.toggle("begun", Boolean(current));
  for (const item of items) {
    const onPath = Boolean(current) && item.contains(current);
    const parent = item.parentElement.closest("li[id]") || undefined;
    item.hidden = !onPath && parent !== current;
    item.classList.toggle("taken", onPath);
    if (item === current) item.querySelector(".atlas-choice").setAttribute("aria-current", "step");
    else item.querySelector(".atlas-choice").removeAttribute("aria-current");
    [...item.children].slice(1).forEach((part) => (part.hidden = !onPath));
    item.querySelectorAll(":scope > .atlas-question").forEach((part) => (part.hidden = item !== current));
  }
  chooser.querySelector(":scope > .atlas-question").hidden = Boolean(current);
  current?.querySelectorAll(":scope > .atlas-curves [data-figure]").forEach(draw);
  if (!moved || !(current || location.hash === "")) return;
  const place = (current || chooser).querySelector(":scope > .atlas-question") || current.children[1];
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  chooser.scrollIntoView({ block: chooser.getBoundingClientRect().top < 100 ? "start" : "nearest" });
}

const again = document.createElement("a");
again.href = "#";
again.className = "atlas-again md-button";
again.textContent = "Start again";
again.addEventListener("click", (event) => {
  event.preventDefault();
  history.pushState(null, "", location.pathname + location.search);
  show(true);
});
chooser.append(again);
addEventListener("hashchange", () => show(true));
addEventListener("popstate", () => show(false));
show(items.some((item) => "#" + item.id === location.hash));
