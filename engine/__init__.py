"""The site's own part of Loss Atlas: reads chapters, makes what lists them, and tells the generator.

`engine.paths`       where things are
`engine.programs`    the programs that chapters show, as `verified` runs them
`engine.guide`       the selection guide
`engine.frameworks`  the page across frameworks
`engine.tables`      what a line `<!-- engine: name -->` of a page stands for
`engine.labs`        notebooks made into pages like the others
`engine.hooks`       what MkDocs calls
`engine.reproducible`  builds twice and compares the bytes

Beside it, and knowing nothing of losses: `verified` runs programs and holds them to what their files say, `drawing`
makes figures and formulas.
"""
