"""What MkDocs calls (`mkdocs.yml` names this file): watch, check, hand pages to `engine.markdown`, write the rest."""

import json
import logging
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the `mkdocs` command does not look here

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.utils import CountHandler, clean_directory

from drawing import card, figure, film
from engine import (
    along,
    assets,
    catalogue,
    chapters,
    compare,
    explorer,
    labs,
    mentions,
    policy,
    preview,
    publish,
    search,
    trouble,
)
from engine.files import published
from engine.paths import CACHE, DOCS, SNIPPETS
from engine.programs import PROGRAMS
from engine.site import Site, sources
from verified.problem import Problem

EXTENSION = "engine.markdown"
MOVING = "assets/figures.js"  # what moves a figure; only pages that have one load it
BUILDING = ".building"  # the end of the name of a folder that is not whole yet


def on_config(config):
    """Begin a build: a site of its own, written beside the last one, which stays until this one is whole.

    Strict mode counts logged warnings, and `--quiet` would keep it from seeing any: warnings stay on. With `--verbose`
    MkDocs checks no anchors, unless its pages say less.
    """
    chapters.forget()
    logger = _logger(config)
    logger.setLevel(min(logger.getEffectiveLevel(), logging.WARNING))
    logger.getChild("structure.pages").setLevel(max(logger.getEffectiveLevel(), logging.INFO))
    config.plugins["mkdocs-jupyter"].config["cache_dir"] = str(labs.cache(CACHE / "labs"))
    catalogue.settings.repository = (config.repo_url or "").removesuffix("/")
    catalogue.settings.notebooks = catalogue.colab(config.repo_url, config.extra.get("notebooks_branch"))
    config.watch += [str(SNIPPETS)]
    config.markdown_extensions.append(EXTENSION)
    site = Site(collects=True, preview=preview.current(), directories=config.use_directory_urls)
    config.mdx_configs[EXTENSION] = {"site": site}
    if site.preview:  # what is wrong is told, and stops nothing
        config.extra_javascript += ["assets/preview.js", MOVING]
        for counter in _counters(config):
            logger.removeHandler(counter)
    config.site_dir += BUILDING
    config.plugins.events["build_error"].append(lambda error: shutil.rmtree(config.site_dir, ignore_errors=True))
    return config


def on_pre_build(config) -> None:
    """Run every program and read every page's source; stop with all problems at once. A preview runs them later."""
    site = _site(config)
    site.problems += sources(Path(config.docs_dir))
    if site.preview:
        _stop(site)  # what cannot be read cannot be listed
    if not site.problems:
        site.searched, site.called = catalogue.searched(), catalogue.called()
    if site.preview:
        site.outcomes = site.preview.begin()
    else:
        site.check()
        _stop(site)


def on_files(files: Files, config) -> Files:
    """Offer all that pages, readers and scripts load beside pages as files."""
    if publish.CHANGES.exists():
        feed = publish.feed(config.site_name, config.site_url or "", chapters.page("about/changelog"))
        files.append(File.generated(config, "feed.xml", content=feed))
    if _site(config).preview:
        files.append(File.generated(config, "assets/preview.js", content=preview.SCRIPT))
    popular = [[chapter.title, f"{chapter.name}/"] for chapter in mentions.popular()]
    files.append(File.generated(config, "assets/popular.json", content=json.dumps(popular, ensure_ascii=False)))
    for path in PROGRAMS.find():
        name = path.relative_to(SNIPPETS).as_posix()
        files.append(File.generated(config, name, content=published(path, config.site_url or "")))
    _site(config).pages = files.documentation_pages()
    for path, outcome in _site(config).outcomes.items():
        for drawn in outcome.figures:
            name = path.relative_to(SNIPPETS).with_suffix(".svg").as_posix()
            files.append(File.generated(config, name, content=film.still(drawn)))
    for name in along.made():  # empty until all pages are known to be sound
        file = File.generated(config, name + catalogue.UNREAD * name.endswith(".md"), content="")
        file.dest_uri = name
        files.append(file)
    for page, name, make in (
        (explorer.PAGE, explorer.FILE, explorer.script),
        (compare.PAGE, compare.FILE, compare.script),
    ):
        if here := files.get_file_from_path(page):
            addresses = {file.src_uri: file.url_relative_to(here) for file in files.documentation_pages()}
            files.append(File.generated(config, name, content=_data(make, addresses, page, _site(config))))
    return files


@event_priority(-100)
def on_pre_page(page, config, files):
    """Name a lab whose cell fails, where mkdocs-jupyter would end in a traceback."""
    if labs.is_lab(page.file.src_uri):
        labs.guard(page, CACHE / "labs", _site(config))
    return page


def on_page_markdown(markdown: str, page, config, files) -> None:
    """Tell the extension whose Markdown comes next, and the search what people call this page."""
    _site(config).page = Path(page.file.abs_src_path)
    page.meta["tags"] = _site(config).searched.get(page.file.src_uri, [])


def on_page_content(content: str, page, config, files) -> str:
    """Turn a lab's notebook into the site's own HTML."""
    if not labs.is_lab(page.file.src_uri):
        return content
    path = Path(page.file.abs_src_path)
    page.meta["description"] = labs.description(path)
    return labs.lean(content, path, _site(config))


@event_priority(-100)
def on_page_context(context, page, config, nav) -> None:
    """Put what was drawn into a page, once the search plugin has read it."""
    site = _site(config)
    page.content = policy.separate(site.complete(page.content), "../" * page.url.count("/"), site.images)
    if figure.MOVING in page.content and MOVING not in config.extra_javascript:
        page.meta["scripts"] = [*page.meta.get("scripts", []), Path(MOVING).name]
    if config.site_url:
        context["card"] = publish.want_card(page, site, config.site_name)


def on_template_context(context, template_name: str, config) -> None:
    """Let the page for unknown addresses, which finds the site's root by itself, name its files from there."""
    if template_name == "404.html" and not config.site_url:
        context["base_url"] = "."


def on_env(env, config, files) -> None:
    """Stop, once every page was read and before any is written, with all that is wrong; else make what goes along."""
    site = _site(config)
    env.globals["theme_colour"] = card.GROUND
    env.globals["policy"] = policy.POLICY if config.site_url and not site.preview else ""
    if not site.preview:
        _stop(site)
    if not site.problems:
        for name, content in _along(config.site_url or "", site).items():
            files.get_file_from_path(name + catalogue.UNREAD * name.endswith(".md")).content_bytes = content
    if site.preview:
        print(*site.problems, sep="\n\n", file=sys.stderr)
    else:
        _stop(site)


@event_priority(-100)
def on_post_build(config) -> None:
    """Write KaTeX's stylesheet and the notebooks to download, remember what was drawn, put the site in its place."""
    site, built = _site(config), Path(config.site_dir)
    assets.write_katex(built, site.shown)
    labs.write_downloads(Path(config.docs_dir), built)
    called = {each.url: site.called.get(each.src_uri, []) for each in site.pages}
    search.divide(built / "search", called, trouble.index())
    policy.complete(built, site.images)
    publish.complete(built, config, site)
    site.save()
    if config.strict and not site.preview and any(counter.get_counts() for counter in _counters(config)):
        raise PluginError("the warnings above stop the build; the site from the last build is as it was.")
    target = Path(config.site_dir.removesuffix(BUILDING))
    clean_directory(str(target))  # all but hidden files, as MkDocs does: a folder that is a checkout stays one
    target.mkdir(parents=True, exist_ok=True)
    for part in built.iterdir():
        shutil.move(part, target / part.name)
    built.rmdir()


def on_serve(server, config, builder):
    """Begin to run in the background what has not run yet."""
    if _site(config).preview:
        _site(config).preview.start(server)
    return server


def on_shutdown() -> None:
    """End what runs in the background."""
    if running := preview.current():
        running.stop()


def _along(address: str, site: Site) -> dict[str, bytes]:
    """Return what readers take along, by place; what cannot be made is noted as a problem of the page it belongs to."""
    found = {}
    for name, make in along.made(address).items():
        try:
            content = make()
        except Exception as error:
            page = DOCS / f"{Path(name).parent.as_posix()}.md"
            reason = f"{name} cannot be made: {type(error).__name__}: {error}"
            remedy = "mend the record or the section that it is made from."
            site.problems.append(Problem(page if page.is_file() else DOCS / "about" / "data.md", 1, reason, remedy))
            continue
        found[name] = content if isinstance(content, bytes) else content.encode()
    return found


def _data(make: Callable[[dict[str, str]], str], addresses: dict[str, str], page: str, site: Site) -> str:
    """Return what a page's script loads; note it as a problem of the page if that cannot be made."""
    try:
        return make(addresses)
    except Exception as error:
        reason = f"what its script loads cannot be made: {type(error).__name__}: {error}"
        site.problems.append(Problem(DOCS / page, 1, reason, "mend what it is made from: the chapters, or curves.yml."))
        return ""


def _counters(config) -> list[CountHandler]:
    return [handler for handler in _logger(config).handlers if isinstance(handler, CountHandler)]


def _logger(config) -> logging.Logger:
    """Return the generator's own: `mkdocs`, or `properdocs`, which runs this file too."""
    return logging.getLogger(type(config).__module__.partition(".")[0])


def _site(config) -> Site:
    return config.mdx_configs[EXTENSION]["site"]


def _stop(site: Site) -> None:
    if site.problems:
        raise PluginError("\n\n".join(map(str, [*site.problems, f"problems: {len(site.problems)}"])))
