"""What a line `<!-- engine: name -->` of a page stands for: Markdown from chapters, guide and measurements."""

from collections.abc import Callable

from engine import catalogue, evidence, explorer, frameworks, guide, modes, versions

TABLES: dict[str, Callable[[str], str]] = {
    function.__name__: function
    for function in (
        catalogue.heading,
        catalogue.sheet,
        catalogue.losses,
        catalogue.counts,
        catalogue.family,
        evidence.evidence,
        explorer.explorer,
        guide.chooser,
        guide.tables,
        guide.overview,
        frameworks.matrix,
        frameworks.equivalents,
        frameworks.versions,
        modes.modes,
        modes.modes_summary,
        versions.versions_changed,
    )
}
"""By name: a function that takes the page's source (`choose/index.md`) and returns Markdown."""
