"""The site's own part of Loss Atlas: reads chapters, makes what lists them, and tells the generator.

`engine.paths`       where things are
`engine.programs`    the programs of this site
`engine.chapters`    the model of a page and of a chapter; `engine.record` is the schema of a chapter's front matter
`engine.checks`      what every page and chapter must be
`engine.catalogue`   what is made from the records
`engine.guide`       the selection guide
`engine.frameworks`  the page across frameworks
`engine.tables`      what a line `<!-- engine: name -->` of a page stands for
`engine.labs`        notebooks made into pages like the others
`engine.site`        what one build knows: outcomes, what was drawn, problems
`engine.markdown`    the site's Markdown: programs, figures, formulas, tables
`engine.hooks`       what MkDocs and ProperDocs call
`engine.preview`     what goes on behind `mkdocs serve`
`engine.assets`      what a generator without hooks leaves out

Beside it, and knowing nothing of losses: `verified` runs programs and holds them to what their files say, `drawing`
makes figures and formulas.
"""
