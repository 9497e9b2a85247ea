"""The programs of this site: what the chapters show, below `snippets/`."""

import re

from engine.paths import CACHE, ROOT, SNIPPETS
from verified.runner import Programs

PINS = re.findall(r"^([\w-]+)==", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE)
PROGRAMS = Programs(ROOT, SNIPPETS, CACHE / "snippets", figures="drawing.svg", packages=tuple(PINS))
