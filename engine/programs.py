"""The programs of this site: what stands below `snippets/`."""

from engine.paths import CACHE, ROOT, SNIPPETS
from verified.runner import Programs

PROGRAMS = Programs(
    root=ROOT,
    folder=SNIPPETS,
    cache=CACHE / "snippets",
    packages=("torch", "numpy", "matplotlib", "scipy", "scikit-learn"),
)
