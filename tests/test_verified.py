"""What runs programs: what it records, what it refuses, what it remembers."""

import textwrap
import time
from pathlib import Path

import pytest

from engine.paths import ROOT
from engine.programs import PROGRAMS
from tests.verified import problems, programs
from verified import cache, runner
from verified.annotate import annotate, output_lines, recorded


def test_output_stands_under_the_statement_that_printed_it(write):
    path = write(
        "nested.py",
        """
        def report(value):
            print("in function", value)


        for number in [1, 2]:
            report(number)

        try:
            raise ValueError("no")
        except ValueError as error:
            print(error)

        print(
            "two",
            "lines",
            sep="\\n",
        )
        print()
        print("#> in a string stays")
        text = '''
        #> not output
        '''
        print(len(text))
        """,
    )
    changed, faults = programs().refresh([path])
    assert changed == [path]
    assert faults == []
    expected = """
        def report(value):
            print("in function", value)
            #> in function 1
            #> in function 2


        for number in [1, 2]:
            report(number)

        try:
            raise ValueError("no")
        except ValueError as error:
            print(error)
            #> no

        print(
            "two",
            "lines",
            sep="\\n",
        )
        #> two
        #> lines
        print()
        #>
        print("#> in a string stays")
        #> #> in a string stays
        text = '''
        #> not output
        '''
        print(len(text))
        #> 15
        """
    assert path.read_text() == textwrap.dedent(expected).lstrip("\n")
    assert programs().refresh([path]) == ([], []), "a second refresh changes nothing"
    assert problems(path) == []


def test_every_kind_of_fault_is_reported_in_one_run(write):
    paths = [
        write("drift.py", "print(1 + 1)\n#> 3\n"),
        write("fails.py", "x = 1\n\nraise RuntimeError('boom')\n"),
        write("warns.py", "import warnings\n\nwarnings.warn('careful')\n"),
        write("hangs.py", "import time\n\ntime.sleep(60)\n"),
        write("exits.py", "import os\n\nos._exit(3)\n"),
        write("crashes.py", "import os, signal\n\nos.kill(os.getpid(), signal.SIGSEGV)\n"),
        write("leaves.py", "raise SystemExit(0)\n"),
        write("head.py", "for x in [print('here')]:\n    pass\n"),
        write("stray.py", "import os\n\nos.write(1, b'past Python')\n"),
        write("syntax.py", "print('unclosed'\n"),
        write("unshown.py", "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\n"),
        write("twice.py", "import matplotlib.pyplot as plt\n\nfor _ in range(2):\n    plt.plot([1])\n    plt.show()\n"),
    ]
    found = {problem.path.name: problem for problem in problems(*paths, time_limit=5)}
    assert set(found) == {path.name for path in paths}
    expected = {
        "drift.py": (2, "-#> 3"),
        "fails.py": (3, "raises RuntimeError: boom"),
        "warns.py": (3, "warns UserWarning: careful"),
        "hangs.py": (0, "runs longer than 5 s"),
        "exits.py": (0, "kills its process (exit status 3)"),
        "crashes.py": (0, "kills its process (exit status -11)"),
        "leaves.py": (1, "raises SystemExit"),
        "head.py": (1, "head of a compound statement"),
        "stray.py": (0, "past Python"),
        "syntax.py": (1, "is not Python"),
        "unshown.py": (0, "plt.show()"),
        "twice.py": (0, "more than one figure"),
    }
    for name, (line, reason) in expected.items():
        assert found[name].line == line
        assert reason in str(found[name])
        assert name in str(found[name])
        assert "To mend it:" in str(found[name])


def test_drift_shows_a_diff(write):
    (problem,) = problems(write("drift.py", "print('new')\n#> old\n"))
    assert "-#> old" in problem.reason
    assert "+#> new" in problem.reason
    assert "make refresh" in problem.remedy


def test_a_warning_that_is_caught_and_printed_is_output(write):
    path = write(
        "caught.py",
        """
        import warnings

        with warnings.catch_warnings(record=True) as caught:
            warnings.warn("shown to the reader")
        print(caught[0].message)
        #> shown to the reader
        """,
    )
    assert problems(path) == []


def test_refresh_leaves_a_failing_file_alone(write):
    good, bad = write("good.py", "print(1)\n"), write("bad.py", "print(1)\nraise ValueError\n#> old\n")
    before = bad.read_bytes()
    changed, faults = programs().refresh([good, bad])
    assert changed == [good]
    assert [fault.path for fault in faults] == [bad]
    assert bad.read_bytes() == before


def test_snippets_do_not_see_each_other(write):
    loud = write("loud.py", "import torch\n\ntorch.set_default_dtype(torch.float64)\ntorch.manual_seed(0)\n")
    quiet = write("quiet.py", "import torch\n\nprint(torch.tensor(0.5).dtype)\n#> torch.float32\n")
    assert problems(loud, quiet, loud, quiet) == []


def test_unseeded_randomness_differs_between_runs(write):
    path = write("dice.py", "import torch\n\nprint(torch.rand(3).tolist())\n")
    first = programs().run([path])[path].printed
    second = programs().run([path])[path].printed
    assert first != second


def test_it_runs_like_python_file(write, tmp_path):
    write("helper.py", "def double(x):\n    return 2 * x\n")
    path = write(
        "main.py",
        """
        import os
        import sys

        from helper import double

        print(double(21), __name__, os.path.basename(__file__), os.listdir("."))
        #> 42 __main__ main.py []
        print(len(sys.argv), sys.path[0] == os.path.dirname(__file__))
        #> 1 True
        """,
    )
    assert problems(path) == []
    assert not (tmp_path / "stray.txt").exists()


def test_spawn_path_where_there_is_no_fork_server(write):
    good = write("good.py", "import torch\n\nprint(torch.ones(2))\n#> tensor([1., 1.])\n")
    bad = write("bad.py", "raise KeyError('x')\n")
    (problem,) = problems(good, bad, start_method="spawn")
    assert problem.path == bad


def test_cache_runs_a_snippet_once_and_again_when_what_it_reads_changes(write, tmp_path):
    log = tmp_path / "log" / "runs.txt"
    log.parent.mkdir()
    write("part.py", "value = 1\n")
    source = f"from part import value\n\nopen({str(log)!r}, 'a').write('x')\nprint(value)\n#> 1\n"
    path, known = write("main.py", source), tmp_path / "cache"

    def runs() -> int:
        return len(log.read_text())

    assert problems(path, cache=known) == []
    assert problems(path, cache=known) == []
    assert runs() == 1
    write("part.py", "value = 2\n")
    assert "prints something else" in problems(path, cache=known)[0].reason
    assert runs() == 2
    write("part.py", "value = 1\n")
    assert problems(path, cache=known) == []
    assert runs() == 2, "the outcome of the first text is still known"
    for entry in known.glob("*.json"):
        entry.write_text("{ half written")
    assert problems(path, cache=known) == []
    assert runs() == 3, "a damaged entry is run again, not trusted"


def test_the_key_holds_the_code_that_runs_and_draws_and_the_versions(write, monkeypatch):
    path = write("any.py", "print(1)\n")
    keys = [programs(packages=("torch",)).key(path), programs().key(path)]
    monkeypatch.setattr(runner.importlib.metadata, "version", lambda name: "0.0")
    keys.append(programs(packages=("torch",)).key(path))
    files = {file.relative_to(ROOT).as_posix() for file in programs()._loaded}
    assert {f"verified/{name}.py" for name in ("process", "annotate", "runner", "cache")} | {"drawing/svg.py"} <= files
    monkeypatch.setattr(runner.cache, "sources", lambda modules: {Path("process.py"): b"edited"})
    keys.append(programs().key(path))
    assert len(set(keys)) == 4


def test_an_edited_engine_asks_for_a_new_start(write, monkeypatch, tmp_path):
    path, module = write("any.py", "print(1)\n#> 1\n"), tmp_path / "module.py"
    module.write_text("x = 1")
    monkeypatch.setattr(runner.cache, "sources", lambda modules: {module: module.read_bytes()})
    mine = programs()
    assert mine.check([path])[1] == []
    module.write_text("x = 2")
    (problem,) = mine.check([path])[1]
    assert problem.path == module
    assert "start it again" in problem.remedy


def test_a_failure_is_not_cached(write, tmp_path):
    path = write("bad.py", "raise ValueError\n")
    for _ in range(2):
        assert len(problems(path, cache=tmp_path / "cache")) == 1


def test_runs_side_by_side(write, tmp_path):
    (tmp_path / "meeting").mkdir()
    source = MEET.replace("MEETING", repr(str(tmp_path / "meeting")))
    paths = [write(f"meet_{name}.py", source) for name in "ab"]
    assert problems(*paths) == []


MEET = """
import glob
import os
import time

folder = MEETING
open(os.path.join(folder, f"{os.getpid()}.here"), "w").close()
limit = time.monotonic() + 30
while len(glob.glob(os.path.join(folder, "*.here"))) < 2:
    assert time.monotonic() < limit, "the other snippet never started"
    time.sleep(0.01)
"""


def test_progress_names_count_and_file(write, capsys):
    paths = [write("one.py", "x = 1\n"), write("two.py", "x = 2\n")]
    problems(*paths, progress=runner.show_progress)
    shown = capsys.readouterr().err.splitlines()
    assert [row.split()[1] for row in shown] == ["1/2", "2/2"]
    assert {Path(row.split()[2]).name for row in shown} == {"one.py", "two.py"}


FIGURE = """
import matplotlib.pyplot as plt

plt.plot([0, 1, 4], label="curve")
plt.xticks([0.125, 0.875], ["0.125", "0.875"])
plt.xlabel("x")
plt.legend()
plt.show()
"""


def test_figures_are_identical_across_runs_and_follow_the_colour_scheme(write):
    path, other = write("curve.py", FIGURE), write("other.py", FIGURE)
    (first,) = programs().run([path])[path].figures
    time.sleep(1)  # a date in the file would show
    (second,) = programs().run([path])[path].figures
    assert first == second
    for variable in ("--fig-1", "--fig-ink", "--fig-grid"):
        assert f"var({variable}" in first
    assert "<text" in first, "text stays text"
    assert ">curve</text>" in first
    assert ">0.125</text>" in first, "coordinates are shortened, labels are not"
    assert "<metadata" not in first

    def ids(svg: str) -> set[str]:
        return {part.split('"')[0] for part in svg.split(' id="')[1:]}

    (another,) = programs().run([other])[other].figures
    assert ids(first)
    assert not ids(first) & ids(another), "two figures on a page must not share ids"


def test_annotate_keeps_everything_else():
    source = "x = 1  # note\nprint(x)\n#> old\n\n# end\n"
    assert annotate(source, {2: "1\n"}) == "x = 1  # note\nprint(x)\n#> 1\n\n# end\n"
    assert annotate(source, {}) == "x = 1  # note\nprint(x)\n\n# end\n"
    assert output_lines(source) == {3}


def test_command_line(write, capsys):
    from engine.__main__ import main

    path = write("new.py", "print('hello')\n")
    assert main(["check", str(path)]) == 1
    assert main(["refresh", str(path)]) == 0
    assert path.read_text() == "print('hello')\n#> hello\n"
    assert main(["check", str(path)]) == 0
    with pytest.raises(SystemExit):
        main(["check", str(path.with_name("absent.py"))])
    assert "no such file" in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b"{ half written", b"\x00\xff", b'{"printed": 1}'])
def test_a_cache_that_cannot_be_read_is_not_there(write, tmp_path, content):
    path = write("draws.py", FIGURE)
    mine = programs(cache=tmp_path / "cache")
    outcome = mine.run([path])[path]
    assert mine.known(path) == outcome
    (file,) = (tmp_path / "cache").iterdir()
    file.write_bytes(content)
    assert mine.known(path) is None
    assert mine.run([path])[path] == outcome
    cache.write(file, content)
    assert mine.known(path) is None
    assert cache.read_texts(file) == {}


@pytest.mark.parametrize("path", PROGRAMS.find()[::50], ids=PROGRAMS.name)
def test_recorded_lines_read_back(path):
    source = path.read_text(encoding="utf-8")
    assert annotate(source, recorded(source)) == source
    assert annotate(annotate(source, {}), {}) == annotate(source, {})
