"""What programs do wrong, and what the machine does to them: each is named with its place, none passes unseen."""

import os
import subprocess
import sys

import psutil
import pytest

from engine.paths import SNIPPETS
from engine.programs import PROGRAMS
from tests.verified import problems, programs
from verified import cache, runner
from verified.problem import ProblemError
from verified.runner import starts_processes

ODD = {
    "latin.py": ("print(1)\n# caf\xe9\n".encode("latin-1"), 2, "is not UTF-8: byte 0xe9"),
    "bom.py": (b"\xef\xbb\xbfprint(1)\n#> 1\n", 1, "byte order mark"),
    "null.py": (b"print(1)\n\0\n", 0, "is not Python"),
    "deletes.py": (b"import os\n\nos.remove(__file__)\n", 0, "changed or removed while it ran"),
    "escape.py": (b"x = 1\ny = '\\d'\n", 2, "invalid escape sequence"),
    "colours.py": (b"print('\\x1b[31mred')\n", 1, r"prints '\x1b'"),
    "zero.py": (b"print('\\0')\n", 1, r"prints '\x00'"),
    "separator.py": (b"print('\\u2028')\n", 1, r"prints '\u2028'"),
    "much.py": (b"x = 1\nprint('x' * 10_000_000)\n", 2, "prints more than 100,000 characters"),
    "beside.py": (b"from pathlib import Path\n\nPath(__file__).with_name('left.txt').touch()\n", 0, "leaves left.txt"),
    "newline.py": (b"print(1)\n#> 1", 2, "does not end with a newline"),
    "library.py": (b"import atexit\n\natexit.register(print, 'end')\n", 0, "prints from outside its own lines"),
    "leaves.py": (b"import subprocess\n\nsubprocess.Popen(['sleep', '601'])\n", 0, "ends before what it started"),
    "forks.py": (b"import os, time\n\nif not os.fork():\n    time.sleep(602)\n", 0, "ends before what it started"),
}


def test_each_odd_program_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(runner, "GRACE", 1.0)
    paths = []
    for name, (content, _, _) in ODD.items():
        folder = tmp_path / name.removesuffix(".py")
        folder.mkdir()
        paths.append(folder / name)
        paths[-1].write_bytes(content)
    found = {problem.path.name: problem for problem in problems(*paths)}
    assert set(found) == set(ODD)
    for name, (_, line, reason) in ODD.items():
        assert reason in found[name].reason, name
        assert found[name].line == line, name
        assert len(str(found[name])) < 10_000, name
    alive = [process.info["cmdline"] or [] for process in psutil.process_iter(["cmdline"])]
    assert not [command for command in alive if command[:1] == ["sleep"] and command[1] in ("601", "602")]


def test_what_is_printed_at_the_end_is_recorded(write):
    path = write(
        "ends.py",
        """
        import atexit
        import threading
        import time


        @atexit.register
        def last():
            print("last")
            #> last


        def work():
            time.sleep(0.1)
            print("from a thread")
            #> from a thread


        threading.Thread(target=work).start()
        """,
    )
    assert problems(path) == []


def test_children_that_are_waited_for_are_no_fault(write):
    path = write(
        "waits.py",
        """
        import multiprocessing

        if __name__ == "__main__":
            queue = multiprocessing.get_context("spawn").SimpleQueue()
            process = multiprocessing.get_context("spawn").Process(target=print)
            process.start()
            process.join()
            print(process.exitcode)
            #> 0
        """,
    )
    assert problems(path) == []


def test_refresh_keeps_line_endings_and_permissions(tmp_path):
    path = tmp_path / "crlf.py"
    path.write_bytes(b"x = 1\r\nprint(x)\r\nprint(2)\r\n")
    path.chmod(0o755)
    assert programs().refresh([path]) == ([path], [])
    assert path.read_bytes() == b"x = 1\r\nprint(x)\r\n#> 1\r\nprint(2)\r\n#> 2\r\n"
    assert path.stat().st_mode & 0o777 == 0o755
    assert problems(path) == []


def test_a_missing_last_newline_is_mended_by_refresh(tmp_path):
    path = tmp_path / "end.py"
    path.write_bytes(b"print(1)\n#> 1")
    assert programs().refresh([path]) == ([path], [])
    assert path.read_bytes() == b"print(1)\n#> 1\n"


def test_a_long_diff_is_cut(write):
    (problem,) = problems(write("long.py", "for i in range(1000):\n    print(i, 'x' * 50)\n"))
    assert "lines more" in problem.reason
    assert len(problem.reason) < 10_000


def test_a_cache_that_cannot_be_written_names_a_remedy(write, tmp_path):
    path = write("any.py", "print(1)\n#> 1\n")
    (tmp_path / "cache").write_text("a file")
    (problem,) = problems(path, cache=tmp_path / "cache")
    assert "cannot be written" in problem.reason
    assert "remove what stands there" in problem.remedy


def test_what_is_unchanged_is_not_written(tmp_path, monkeypatch):
    cache.write(tmp_path / "a", b"content")
    monkeypatch.setattr(cache, "replace", lambda *arguments: pytest.fail("written again"))
    cache.write(tmp_path / "a", b"content")
    with pytest.raises(pytest.fail.Exception):
        cache.write(tmp_path / "a", b"other")


def test_a_full_disk_leaves_nothing_half_written(tmp_path, monkeypatch):
    cache.write(tmp_path / "a", b"content")

    def full(self, content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    with pytest.raises(ProblemError, match="No space left on device"):
        cache.write(tmp_path / "a", b"other")
    assert cache.read(tmp_path / "a") == b"content"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_two_builds_at_once_share_a_cache(write, tmp_path):
    paths = [write(f"{name}.py", f"print({name!r})\n#> {name}\n") for name in "abcd"]
    code = (
        "import sys\nfrom pathlib import Path\nfrom tests.verified import problems\n"
        "print(*problems(*map(Path, sys.argv[2:]), cache=Path(sys.argv[1])))"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "cache"), *map(str, paths)]
    builds = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert [build.communicate()[0].strip() for build in builds] == ["", ""]
    assert sorted(file.suffix for file in (tmp_path / "cache").iterdir()) == [".json"] * 4


STARTERS = [path for path in PROGRAMS.find() if starts_processes(path)]


def test_programs_that_start_processes_are_found(write):
    for line in ("import multiprocessing as m", "from concurrent import futures", "import torch.distributed as dist"):
        assert starts_processes(write("starts.py", f"{line}\n")), line
    for line in ("import torch", "from torch.utils.data import DistributedSampler", "# import subprocess"):
        assert not starts_processes(write("starts.py", f"{line}\n")), line
    assert {path.stem for path in STARTERS} >= {"unequal_targets", "gathered_negatives", "what_to_log", "loss_parallel"}


COUNT = """
import atexit, os
from pathlib import Path

def count():
    threads = [file.read_text().strip() for file in Path("/proc/self/task").glob("*/comm")]
    Path(os.environ["LOG"], str(os.getpid())).write_text(" ".join(name for name in threads if "gloo" in name))

atexit.register(count)
"""


@pytest.mark.skipif(not os.path.exists("/proc/self/task"), reason="counts threads by Linux's /proc")
@pytest.mark.parametrize("name", ["unequal_targets", "gathered_negatives", "what_to_log", "deprecated_gather"])
def test_gloo_ends_its_threads_before_python_ends(name, tmp_path):
    """A thread of gloo that is alive then can abort the process. The store lies below a space and an accent."""
    folders = [tmp_path / "path", tmp_path / "log", tmp_path / "with space and \xe9"]
    for folder in folders:
        folder.mkdir()
    (folders[0] / "sitecustomize.py").write_text(COUNT)
    environment = os.environ | dict(zip(("PYTHONPATH", "LOG", "TMPDIR"), map(str, folders), strict=True))
    command = [sys.executable, str(SNIPPETS / "concepts" / "distributed" / f"{name}.py")]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    left = [file.read_text() for file in folders[1].iterdir()]
    assert len(left) >= (1 if name == "deprecated_gather" else 3)
    assert set(left) == {""}
