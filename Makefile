# `make serve` and `make test` are all a newcomer needs; each sets up .venv by itself.

PYTHON ?= python3
RUN := .venv/bin/python
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve build test refresh format stress reproducible clean browser

serve: .venv/site-ready          ## http://127.0.0.1:8000/, rebuilt when a chapter or a snippet is saved
	$(RUN) -m mkdocs serve

build: .venv/site-ready          ## the site into site/
	$(RUN) -m mkdocs build

test: .venv/tests-ready browser  ## style, snippets, formulas, chapters, built site, browser
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	$(RUN) -m mkdocs build --quiet
	$(RUN) -m pytest --numprocesses auto --dist worksteal

refresh: .venv/site-ready        ## write what the snippets print into their #> lines
	$(RUN) -m engine refresh

format: .venv/tests-ready        ## format all code; the formatter would respell #> lines, so they are taken out and run anew
	$(RUN) -m engine clear
	$(RUN) -m ruff format
	cd snippets && ../$(RUN) -m ruff format --config 'format.exclude=[]'
	$(RUN) -m engine refresh

stress: .venv/site-ready         ## run all programs several times beside busy loops, and say which ever failed or drifted
	$(RUN) -m engine stress

reproducible: .venv/site-ready   ## build cold twice, in different surroundings, and compare the bytes
	$(RUN) -m engine reproducible

clean:
	rm -rf .venv .cache site .pytest_cache .ruff_cache .hypothesis

.venv/site-ready: requirements.txt requirements.lock
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'Python 3.11 or later is needed, and $(PYTHON) is %s. To name another one: make PYTHON=python3.11' % sys.version.split()[0] or 0)"
	$(PYTHON) -m venv .venv
	$(RUN) -m pip install --quiet --requirement requirements.txt --constraint requirements.lock
	touch $@

.venv/tests-ready: .venv/site-ready tests/requirements.txt
	$(RUN) -m pip install --quiet --requirement tests/requirements.txt --constraint requirements.lock
	touch $@

# The browser tests use any Chrome or Chromium. Where there is none and we may install one (a container), do.
browser:
	@$(RUN) -m tests.browser || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	&& apt-get update -qq && apt-get install -y -qq chromium && $(RUN) -m tests.browser; }
