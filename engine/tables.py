"""What a line `<!-- engine: name -->` of a page stands for: Markdown from chapters, guide and measurements."""

from collections.abc import Callable

from engine import catalogue, evidence, frameworks, guide, modes, screen, versions

TABLES: dict[str, Callable[[str], str]] = {
    function.__name__: function
    for function in (
        screen.heading,
        screen.first_screen,
        screen.traits,
        catalogue.sheet,
        catalogue.losses,
        catalogue.counts,
        catalogue.family,
        evidence.evidence,
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
