"""Programs are run and held to their files: what is recorded, what is refused, what is remembered."""

import os
import sys
import textwrap
import time
from pathlib import Path

import pytest

from verified import cache as store
from verified import process, runner
from verified.annotate import annotate, output_lines
from verified.problem import Problem
from verified.process import Outcome
from verified.runner import Programs


@pytest.fixture
def write(tmp_path):
    def write(name: str, source: str) -> Path:
        path = tmp_path / name
        path.write_text(textwrap.dedent(source).lstrip("\n"), encoding="utf-8")
        return path

    return write


def programs(**settings) -> Programs:
    return Programs(**{"root": Path("/"), "folder": Path("/"), "cache": None} | settings)


def problems(*paths: Path, progress=None, **settings) -> list[Problem]:
    return programs(**settings).check(paths, progress)[1]


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


def test_cache_runs_a_snippet_once_and_again_when_what_it_reads_changes(write, tmp_path, tmp_path_factory):
    log = tmp_path_factory.mktemp("log") / "runs.txt"
    write("part.py", "value = 1\n")
    source = f"from part import value\n\nopen({str(log)!r}, 'a').write('x')\nprint(value)\n#> 1\n"
    path, cache = write("main.py", source), tmp_path / "cache"

    def runs() -> int:
        return len(log.read_text())

    assert problems(path, cache=cache) == []
    assert problems(path, cache=cache) == []
    assert runs() == 1
    write("part.py", "value = 2\n")
    assert "prints something else" in problems(path, cache=cache)[0].reason
    assert runs() == 2
    write("part.py", "value = 1\n")
    assert problems(path, cache=cache) == []
    assert runs() == 2, "the outcome of the first text is still known"
    for entry in cache.glob("*.json"):
        entry.write_text("{ half written")
    assert problems(path, cache=cache) == []
    assert runs() == 3, "a damaged entry is run again, not trusted"


def test_cache_key_holds_the_engine_and_the_libraries(write, monkeypatch):
    path = write("any.py", "print(1)\n")
    before = programs().key(path)
    monkeypatch.setattr(runner.importlib.metadata, "version", lambda name: "0.0")
    runner._environment.cache_clear()
    try:
        assert programs().key(path) != before
    finally:
        runner._environment.cache_clear()


def test_cache_key_holds_the_name_from_which_the_ids_of_a_figure_are_made(write):
    first, second = write("first.py", "print(1)\n"), write("second.py", "print(1)\n")
    assert programs().key(first) != programs().key(second)


def test_a_failure_is_not_cached(write, tmp_path):
    path = write("bad.py", "raise ValueError\n")
    for _ in range(2):
        assert len(problems(path, cache=tmp_path / "cache")) == 1


def test_runs_side_by_side(write, tmp_path_factory):
    folder = str(tmp_path_factory.mktemp("meet"))
    paths = [write(f"meet_{name}.py", MEET.replace("FOLDER", repr(folder))) for name in "ab"]
    assert problems(*paths) == []


MEET = """
import glob
import os
import time

folder = FOLDER
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
    assert shown[0].startswith("programs: 1/2 ")
    assert shown[0].endswith("one.py")
    assert shown[1].startswith("programs: 2/2 ")


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


def test_outcomes_survive_the_cache(tmp_path):
    outcome = Outcome(printed={3: "a\nb\n"}, figures=["<svg/>"])
    store.write(tmp_path / "x.json", outcome)
    assert store.read(tmp_path / "x.json") == outcome


def test_what_cannot_be_run_is_named_with_its_line(write, tmp_path):
    latin = tmp_path / "latin.py"
    latin.write_bytes("x = 1\n# caf\xe9\n".encode("latin-1"))
    marked = tmp_path / "marked.py"
    marked.write_bytes(b"\xef\xbb\xbfprint(1)\n#> 1\n")
    found = {problem.path.name: problem for problem in problems(latin, marked, tmp_path / "gone.py")}
    assert found["latin.py"].line == 2
    assert "is not UTF-8" in found["latin.py"].reason
    assert "byte-order mark" in found["marked.py"].reason
    assert "cannot be read" in found["gone.py"].reason


def test_what_a_program_does_to_files_and_terminal_is_a_fault(write, tmp_path):
    own = tmp_path / "apart"
    own.mkdir()
    beside = own / "beside.py"
    beside.write_text("import os\n\nopen(os.path.join(os.path.dirname(__file__), 'left.txt'), 'w').close()\n")
    paths = [
        beside,
        write("suicide.py", "import os\n\nos.remove(__file__)\n"),
        write("colours.py", "print('\\x1b[1mbold\\x1b[0m')\n"),
        write("nothing.py", "print('\\0')\n"),
        write("endless.py", "for _ in range(2000):\n    print('x' * 1000)\n"),
        write("escape.py", "print('\\d')\n"),
    ]
    found = {problem.path.name: problem for problem in problems(*paths)}
    expected = {
        "beside.py": "writes beside itself: left.txt",
        "suicide.py": "removed its own file",
        "colours.py": "prints control characters",
        "nothing.py": "prints control characters",
        "endless.py": "prints more than 100,000 characters",
        "escape.py": "warns SyntaxWarning" if sys.version_info >= (3, 12) else "warns DeprecationWarning",
    }
    assert set(found) == set(expected)
    for name, reason in expected.items():
        assert reason in str(found[name])
        assert len(str(found[name])) < 5000


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_what_a_program_starts_does_not_outlive_it(write, tmp_path, monkeypatch):
    monkeypatch.setattr(runner, "GRACE", 1.0)
    late = tmp_path / "late.txt"
    forks = write(
        "forks.py", f"import os, time\n\nif os.fork() == 0:\n    time.sleep(8)\n    open({str(late)!r}, 'w')\n"
    )
    starts = write("starts.py", "import subprocess, sys\n\nsubprocess.Popen([sys.executable, '-c', 'input()'])\n")
    found = {problem.path.name: problem.reason for problem in problems(forks, starts)}
    assert set(found) == {"forks.py", "starts.py"}
    assert all("leaves a process running" in reason for reason in found.values())
    time.sleep(9)
    assert not late.exists(), "it was ended"


def test_programs_that_start_processes_run_one_at_a_time(write, tmp_path):
    """Each fails if another one is there."""
    mark = str(tmp_path / "elsewhere" / "running")
    (tmp_path / "elsewhere").mkdir()
    source = f"""
        import os  # not by multiprocessing, but it says so
        import time

        mark = {mark!r}
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
        time.sleep(0.3)
        os.remove(mark)
        """
    assert problems(*(write(f"alone_{name}.py", source) for name in "abc")) == []


def test_what_is_printed_at_exit_is_output(write):
    source = "import atexit\n\n\ndef leave():\n    print('bye')\n    #> bye\n\n\natexit.register(leave)\n"
    assert problems(write("leaves.py", source)) == []


def test_a_missing_last_newline_is_named(write):
    path = write("short.py", "print(1)\n#> 1")
    (problem,) = problems(path)
    assert "does not end in one newline" in problem.reason
    assert programs().refresh([path])[0] == [path]
    assert path.read_bytes() == b"print(1)\n#> 1\n"


def test_refresh_keeps_line_endings(tmp_path):
    path = tmp_path / "windows.py"
    path.write_bytes(b"x = 1\r\nprint(x)\r\n#> 2\r\n")
    assert programs().refresh([path])[0] == [path]
    assert path.read_bytes() == b"x = 1\r\nprint(x)\r\n#> 1\r\n"


@pytest.mark.skipif(sys.platform == "win32", reason="has no such rights")
def test_refresh_keeps_who_may_read_a_file(write):
    path = write("open.py", "print(1)\n")
    path.chmod(0o754)
    assert programs().refresh([path])[0] == [path]
    assert path.stat().st_mode & 0o777 == 0o754


@pytest.mark.parametrize(
    "damage", ["", "[]", "null", "3", '{"printed": 1}', '{"printed": {}, "figures": 7, "agrees": 1}']
)
def test_a_cache_that_cannot_be_read_is_not_there(write, tmp_path, damage):
    path, cache = write("one.py", "print(1)\n#> 1\n"), tmp_path / "cache"
    cache.mkdir()
    (cache / f"{programs().key(path)}.json").write_text(damage)
    assert store.read(cache / f"{programs().key(path)}.json") is None
    assert problems(path, cache=cache) == []


def test_a_cache_that_cannot_be_written_costs_only_time(write, tmp_path):
    (tmp_path / "file").write_text("no folder")
    assert problems(write("one.py", "print(1)\n#> 1\n"), cache=tmp_path / "file") == []


def test_the_key_holds_the_source_of_all_that_runs_a_program():
    held = "".join(runner._sources(process))
    for words in ("def annotate(", "class Recorder", "def to_svg("):
        assert words in held
    assert "class Programs" not in held, "what starts it is not what runs it"
