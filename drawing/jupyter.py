"""An IPython extension: a notebook's figures are drawn as a program's are."""

from drawing import svg


def load_ipython_extension(ipython) -> None:
    """Take the place of what IPython draws figures with."""
    from matplotlib.figure import Figure

    ipython.enable_matplotlib("inline")
    ipython.display_formatter.formatters["image/svg+xml"].for_type(Figure, svg.to_svg)
