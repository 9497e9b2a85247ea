"""The search index in two parts, for `docs/assets/search.js`: what things are called, and what is said of them.

Names, headings and the first paragraph of each page are a tenth of the index, and answer nine of ten queries: they are
read first. The second part holds the text; of code, only what it prints in words, which is where error messages are.
"""

import html
import json
import re
from pathlib import Path

CODE = re.compile(r"<pre><code>(.*?)</code></pre>", re.DOTALL)
FIRST = re.compile(r"<p>.*?</p>", re.DOTALL)
WORD = re.compile(r"[A-Za-z_]{2,}")
MESSAGE = 4  # words that a line of output has at least if it is a sentence, not numbers


def divide(folder: Path, called: dict[str, list[str]], trouble: str) -> None:
    """Put two parts in the place of the index that Material's plugin wrote, and what messages are compared with.

    Args:
        folder: where the index is.
        called: by page's address, the names that lead to it before all others.
        trouble: the entries of trouble, as JSON.
    """
    index = json.loads((folder / "search_index.json").read_text(encoding="utf-8"))
    names, texts = parts(index["docs"], called)
    for name, docs in {"names": names, "texts": texts}.items():
        content = json.dumps(docs, ensure_ascii=False, separators=(",", ":"))
        (folder / f"{name}.js").write_text(f"atlasSearch({json.dumps(name)},{content})\n", encoding="utf-8")
    (folder / "trouble.js").write_text(f'atlasSearch("trouble",{trouble})\n', encoding="utf-8")
    settings = json.dumps({"config": index["config"], "docs": []})
    (folder / "search_index.json").write_text(settings, encoding="utf-8")
    (folder / "search_index.js").write_text(f"var __index = {settings}\n", encoding="utf-8")  # for pages in files


def parts(docs: list[dict], called: dict[str, list[str]]) -> tuple[list[dict], list[dict]]:
    """Return both parts of an index: a page's first entry carries its names and its first paragraph."""
    names, texts, seen = [], [], set()
    for doc in docs:
        page = doc["location"].partition("#")[0]
        entry = {"location": doc["location"], "title": doc["title"], "text": ""}
        if page not in seen:
            first = FIRST.search(CODE.sub("", doc["text"]))
            entry |= {"text": first[0] if first else "", "tags": doc.get("tags", []), "names": called.get(page, [])}
        seen.add(page)
        names.append(entry)
        texts.append({"location": doc["location"], "title": doc["title"], "text": CODE.sub(_messages, doc["text"])})
    return names, texts


def _messages(block: re.Match) -> str:
    lines = [line.strip().removeprefix("#>").strip() for line in html.unescape(block[1]).splitlines() if "#>" in line]
    said = [line for line in lines if len(WORD.findall(line)) >= MESSAGE]
    return f"<pre><code>{html.escape(chr(10).join(said), quote=False)}</code></pre>" if said else ""
