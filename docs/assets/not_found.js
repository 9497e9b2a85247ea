// The page for unknown addresses: tells Material where the site begins, and offers to search for the address's last word.
if (document.querySelector("base")) {
  const config = document.getElementById("__config");
  config.textContent = JSON.stringify({ ...JSON.parse(config.textContent), base: document.baseURI });
}

const form = document.querySelector(".atlas-lost");
const wanted = form.querySelector("input");
const last = location.pathname.split("/").filter((part) => part && !/^index\.html?$/.test(part)).pop() ?? "";
try {
  wanted.value = decodeURIComponent(last);
} catch {
  wanted.value = last; // a lone % sign
}
wanted.value = wanted.value.replace(/\.(html?|md|py)$/, "").replace(/[-_+\s]+/g, " ").trim();
form.hidden = false;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const query = document.querySelector("[data-md-component=search-query]");
  query.value = wanted.value;
  query.focus();
  query.dispatchEvent(new KeyboardEvent("keyup"));
});
