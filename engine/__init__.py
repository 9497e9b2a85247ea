"""The engine of Loss Atlas: runs snippets, draws figures and formulas, and stops a build that would lie.

`engine.annotate`  puts printed output into a snippet's source as `#>` lines
`engine.child`     runs one snippet in a process of its own
`engine.runner`    runs many, in parallel and cached, and compares them with their files
`engine.figures`   the style of a figure, and its SVG made ready for a page
`engine.formulas`  TeX to HTML at build time, and fonts cut to the glyphs in use
`engine.hooks`     the thin layer that MkDocs calls; nothing else here knows MkDocs
"""
