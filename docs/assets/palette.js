// What Material writes as inline scripts, which a strict content security policy refuses: where the reader's choices
// are kept, and the colours, which are set here, below the header's buttons and before anything else is painted.
var __md_scope = new URL("..", document.currentScript.src);
var __md_get = (key, storage, scope = __md_scope) => {
  try {
    return JSON.parse((storage ?? localStorage).getItem(`${scope.pathname}.${key}`));
  } catch {
    return null; // a reader may keep pages from storing anything
  }
};
var __md_set = (key, value, storage, scope = __md_scope) => {
  try {
    (storage ?? localStorage).setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
  } catch {}
};

(() => {
  const system = "(prefers-color-scheme)";
  const chosen = __md_get("__palette")?.color?.media || system;
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const media = chosen === system ? `(prefers-color-scheme: ${dark ? "dark" : "light"})` : chosen;
  const scheme = document.querySelector(`[data-md-color-media="${media}"]`)?.dataset.mdColorScheme;
  if (scheme) document.body.dataset.mdColorScheme = scheme;
})();
