# `make serve` and `make test` are all a newcomer needs; each sets up .venv by itself.

PYTHON ?= python3
RUN := .venv/bin/python
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve build offline test modes mutations refresh pasted stress reproducible zensical format lock clean browser

serve: .venv/site-ready          ## http://127.0.0.1:8000/, rebuilt when a chapter or a snippet is saved
	$(RUN) -m mkdocs serve

build: .venv/site-ready          ## the site into site/
	$(RUN) -m mkdocs build

ifdef ONLY
test: .venv/tests-ready          ## ONLY=regression/huber_loss: what is tested of that loss, without a built site
	ONLY=$(ONLY) $(RUN) -m pytest --ignore tests/test_browser.py --ignore tests/test_porting.py
else
test: .venv/tests-ready browser  ## style, snippets, formulas, chapters, built site, browser
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	$(RUN) -m mkdocs build --quiet
	SITE=site $(RUN) -m pytest --numprocesses auto --dist worksteal
endif

offline: build                   ## the site as one zip that works without a server
	$(RUN) -m engine offline

modes: .venv/tests-ready         ## measure again what compiling changes about each loss, or with ONLY one of them; needs a C++ compiler
	ONLY=$(ONLY) $(RUN) -m tests.modes --write

mutations: .venv/tests-ready     ## deliberate faults, one at a time in a copy: which checks catch them, and which do not
	$(RUN) -m tests.mutations

refresh: .venv/tests-ready       ## write what can be computed: #> lines, lists of losses, what a loss works with; takes ONLY too
	ONLY=$(ONLY) $(RUN) -m tests.capabilities
	ONLY=$(ONLY) $(RUN) -m tests.hostile
	$(RUN) -m engine refresh $(addprefix snippets/,$(ONLY))

pasted: .venv/tests-ready        ## every block of site/ in an empty folder, beside nothing but what its page offers; minutes
	$(RUN) -m tests.pasted site

stress: .venv/site-ready         ## every snippet uncached, five times, beside two busy loops: what ever fails or drifts
	$(RUN) -m engine stress

reproducible: .venv/site-ready   ## build cold twice, in different surroundings, and compare the bytes
	$(RUN) -m engine reproducible

zensical: .venv/site-ready       ## the site by Zensical into site.zensical/; docs/about/generators.md says what it lacks
	$(PYTHON) -m venv .cache/zensical
	.cache/zensical/bin/python -m pip install --quiet --require-hashes --no-deps --requirement requirements.lock
	.cache/zensical/bin/python -m pip install --quiet --requirement requirements.txt zensical==0.0.73
	.cache/zensical/bin/python -m zensical build -f zensical.yml --strict
	$(RUN) -m engine.assets site.zensical

format: .venv/tests-ready        ## format all code; the formatter would respell #> lines, so they are taken out and run anew
	$(RUN) -m engine clear
	$(RUN) -m ruff format
	cd snippets && ../$(RUN) -m ruff format --config 'format.exclude=[]'
	$(RUN) -m engine refresh

lock:                            ## resolve anew what requirements.txt and tests/requirements.txt bring, with digests
	$(PYTHON) -m venv .cache/lock
	.cache/lock/bin/python -m pip install --quiet pip-tools==7.6.2
	.cache/lock/bin/python -m tests.lock

clean:
	rm -rf .venv .cache site .pytest_cache .ruff_cache .hypothesis

.venv/site-ready: requirements.txt requirements.lock
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'Python 3.11 or later is needed, and $(PYTHON) is %s. To name another one: make PYTHON=python3.11' % sys.version.split()[0] or 0)"
	$(PYTHON) -m venv .venv
	$(RUN) -m pip install --quiet --require-hashes --no-deps --requirement requirements.lock
	$(RUN) -m pip install --quiet --requirement requirements.txt
	touch $@

.venv/tests-ready: .venv/site-ready tests/requirements.txt tests/requirements.lock
	$(RUN) -m pip install --quiet --require-hashes --no-deps --requirement tests/requirements.lock
	$(RUN) -m pip install --quiet --requirement tests/requirements.txt
	touch $@

# The browser tests use any Chrome or Chromium. Where there is none and we may install one (a container), do.
browser:
	@$(RUN) -m tests.browser || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	&& apt-get update -qq && apt-get install -y -qq chromium && $(RUN) -m tests.browser; }
