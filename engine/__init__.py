"""The site's own part of Loss Atlas: reads chapters, makes what lists them, and tells the generator.

Floor 0   `paths`, `programs`      where things are; the programs below `snippets/`
Floor 1   `chapters`, `signatures` the model of a page; signatures read from source
          `record`                 the schema of a chapter's front matter, and its faults
Floor 2   `catalogue`              heading, data sheet, lists of losses, names to search for
          `guide`, `frameworks`    the selection guide; the page across frameworks
          `modes`, `versions`      what compiling and other PyTorch versions change, as measured
          `evidence`               what holds the sentences, counted
          `tables`                 what a line `<!-- engine: name -->` of a page stands for
          `written`, `checks`      what `make refresh` writes; what every page must be
Floor 3   `site`, `markdown`       one build; the Markdown extension that every generator runs
          `labs`, `assets`         notebooks as pages; files beside the pages
          `search`, `policy`       the index in two parts; what a strict content security policy wants in files
          `publish`                icons, cards, feed, headers: what a site needs where it is published
          `preview`, `hooks`       `mkdocs serve`; what MkDocs calls
Beside    `new`, `stress`, `reproducible`, `offline`   what `python -m engine` can do besides

Beside it, and knowing nothing of losses: `verified` runs programs and holds them to what their files say, `drawing`
makes figures and formulas.
"""
