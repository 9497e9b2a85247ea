// Two things Material leaves to the site: a name of its own for each code block's toolbar,
// and a way for the keyboard into boxes that scroll sideways.
function improve() {
  document.querySelectorAll(".md-code__nav").forEach((nav, index) => {
    nav.setAttribute("aria-label", `Code block ${index + 1}`);
  });
  document.querySelectorAll("div.arithmatex, .md-typeset__scrollwrap, .highlight pre > code").forEach((box) => {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  });
}

new MutationObserver(improve).observe(document.body, { childList: true, subtree: true });
addEventListener("resize", improve);
improve();
