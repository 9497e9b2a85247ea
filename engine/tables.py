"""What a line `<!-- engine: name -->` of a page stands for: Markdown from chapters, guide and measurements."""

from collections.abc import Callable

from engine import (
    atlas,
    catalogue,
    data,
    evidence,
    explorer,
    frameworks,
    guide,
    mentions,
    modes,
    relations,
    screen,
    trouble,
    versions,
    wild,
)

TABLES: dict[str, Callable[..., str]] = {
    function.__name__: function
    for function in (
        screen.heading,
        screen.first_screen,
        screen.traits,
        catalogue.sheet,
        atlas.tiles,
        atlas.losses,
        relations.map_of_losses,
        atlas.families,
        atlas.proof,
        atlas.built_with,
        catalogue.counts,
        catalogue.family,
        data.data_fields,
        evidence.evidence,
        explorer.explorer,
        guide.chooser,
        guide.tables,
        frameworks.matrix,
        frameworks.equivalents,
        frameworks.versions,
        mentions.see_also,
        modes.modes,
        modes.modes_summary,
        trouble.entry,
        trouble.entries_listed,
        trouble.entries_by_loss,
        trouble.trouble_index,
        trouble.guarded,
        trouble.trainers,
        trouble.numbers_listed,
        versions.versions_changed,
        wild.wild,
        wild.wild_overview,
        wild.wild_by_loss,
        wild.wild_counts,
    )
}
"""By name: a function that takes the page's source (`choose/index.md`), and what the line is of; returns Markdown."""
