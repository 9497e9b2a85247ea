// Names the site's root on a page that is served at any depth and does not know its site's address.
if (!document.querySelector("base")) {
  const base = document.createElement("base");
  base.href = new URL("..", document.currentScript.src);
  document.head.prepend(base);
}
