"""The site's own part of Loss Atlas: reads chapters, makes what lists them, and tells the generator.

Floor 0   `paths`, `programs`      where things are; the programs below `snippets/`, and what each needs beside it
Floor 1   `chapters`, `signatures` the model of a page; signatures read from source
          `record`                 the schema of a chapter's front matter, and its faults
Floor 2   `catalogue`              heading, data sheet, lists of losses, names to search for
          `atlas`                all losses at a glance: tiles that a filter narrows, the table of everything
          `relations`            the map of the losses: which one is which
          `guide`, `frameworks`    the selection guide; the page across frameworks
          `curves`, `explorer`     losses over one quantity, sampled; the page that lays them over one another
          `compare`                data sheets, for the page that lays them side by side
          `modes`, `versions`      what compiling and other PyTorch versions change, as measured
          `files`, `plain`         programs as files of the site; its Markdown as others read it
          `bibliography`, `data`   references as BibTeX; every loss as data, lists of pages for other programs
          `trouble`, `wild`        what goes wrong, found by what is seen; losses in public code that were wrong
          `evidence`               what holds the sentences, counted
          `tables`                 what a line `<!-- engine: name -->` of a page stands for
          `twins`, `along`         a chapter as Markdown, notebook, script; all that a reader takes along
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
