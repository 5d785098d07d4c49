"""How fast `claimdb extract` reads beside spaCy's small English pipeline, on one core, and how its time grows with length.

    python bench/speed.py                  made-up articles
    python bench/speed.py FOLDER           the .txt files of a folder, each of them one article
    python bench/speed.py --no-growth      the comparison alone

spaCy is no dependency: `pip install spacy`, then `python -m spacy download en_core_web_sm`; without it that half is left out. `--model` names
another pipeline; where it is not installed, one whose name begins with `en_core_web_sm` takes its place.

Both run in this process with their default components, on one CPU and one thread, their models loaded before; they take turns, and of each the best
of `--repeat` runs counts. Seconds are those of the CPU. `claimdb extract` reads the files and writes its lines, spaCy is handed the texts.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

MODEL = "en_core_web_sm"
MADE = 250
"""Articles made up where no folder is named: about 60,000 words."""
TINY = "The bridge of Vale will close, Mayor Anna Lind said.\n"


def use_one_core() -> None:
    """One CPU and one thread; to be called before numpy is imported."""
    os.environ |= dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1")
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def seconds_of(call: Callable[[], object]) -> float:
    """CPU seconds of one call."""
    began = time.process_time()
    call()
    return time.process_time() - began


def extract(path: Path) -> None:
    """The command itself, its lines thrown away."""
    from claimdb.cli import main

    with contextlib.redirect_stdout(io.StringIO()):
        main(["extract", "--single", str(path)], standalone_mode=False)


def process(path: Path) -> tuple[float, float]:
    """CPU seconds and peak memory (MB) of the command as a process of its own."""
    command = [sys.executable, "-m", "claimdb", "extract", "--single", str(path)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as started:
        _, status, used = os.wait4(started.pid, 0)
        started.returncode = os.waitstatus_to_exitcode(status)
    if started.returncode:
        raise SystemExit(f"{' '.join(command)} failed")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def load_spacy(name: str) -> Any | None:
    """The pipeline called `name`, else an installed one whose name begins like the small English one's; None without any."""
    try:
        import spacy
    except ImportError:
        return None
    installed = sorted(spacy.util.get_installed_models())
    found = name if name in installed else next((m for m in installed if m.startswith(MODEL)), None)
    return spacy.load(found) if found else None


def parse(nlp: Any, texts: list[str]) -> None:
    """Run the pipeline over all texts."""
    for _ in nlp.pipe(texts, batch_size=64, n_process=1):
        pass


def compare(folder: Path, model: str, repeat: int) -> None:
    """Print the words a second of both, their ratio, and what the command needs as a process."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    words = sum(len(text.split()) for text in texts)
    print(f"{len(texts)} articles, {words} words, best of {repeat}")
    processes(folder, words, repeat)
    with tempfile.TemporaryDirectory() as made:
        extract(tiny_in(Path(made)))
    nlp = load_spacy(model)
    if nlp is None:
        print(f"spacy     left out: no spaCy with {model} is installed")
    else:
        parse(nlp, texts[:2])
    ours, theirs = [], []
    for _ in range(repeat):
        ours.append(seconds_of(lambda: extract(folder)))
        if nlp is not None:
            theirs.append(seconds_of(lambda: parse(nlp, texts)))
    print(f"extract   {words / min(ours):9.0f} words/s, {min(ours) / words * 1e6:.2f} microseconds a word")
    if theirs:
        print(f"spacy     {words / min(theirs):9.0f} words/s ({nlp.meta['name']} {nlp.meta['version']}: {', '.join(nlp.pipe_names)})")  # fmt: skip
        print(f"ratio     {min(theirs) / min(ours):9.1f}")


def processes(folder: Path, words: int, repeat: int) -> None:
    """What the command needs as a process: measured first, since a process starts with the peak of the one that starts it."""
    with tempfile.TemporaryDirectory() as made:
        tiny = tiny_in(Path(made))
        small = [process(tiny) for _ in range(repeat)]
        whole = [process(folder) for _ in range(repeat)]
    least, memory = min(small)[0], min(m for _, m in whole)
    print(f"start-up  {least:9.2f} s on a file of one sentence, {min(m for _, m in small):.0f} MB")
    print(f"process   {words / min(whole)[0]:9.0f} words/s, start-up included, {memory:.0f} MB")


def tiny_in(folder: Path) -> Path:
    """A file of one sentence."""
    path = folder / "tiny.txt"
    path.write_text(TINY, encoding="utf-8")
    return path


def make(folder: Path) -> None:
    """Made-up articles, by a process of its own: what this one imports would count as memory of those that it starts."""
    code = f"import sys, pathlib, bench; bench.make(pathlib.Path(sys.argv[1]), {MADE})"
    subprocess.run([sys.executable, "-c", code, str(folder)], check=True, cwd=Path(__file__).parent)


def paragraphs() -> Iterator[str]:
    """Paragraphs of made-up articles, without end."""
    from bench import article

    rng = random.Random(1)
    while True:
        yield from (p for p in article(rng).split("\n\n")[2:] if not p.startswith("["))


def joined(size: int, between: str) -> str:
    """Paragraphs with `between` between them, about `size` characters in all."""
    parts, length = [], 0
    for paragraph in paragraphs():
        parts.append(paragraph)
        length += len(paragraph) + len(between)
        if length >= size:
            return between.join(parts)
    raise AssertionError("paragraphs() does not end")


def noted(count: int) -> str:
    """Sentences with a marker each, and as many notes."""
    text = "\n".join(f"The tender is open, Anna Lind said.[{n}]" for n in range(1, count + 1))
    return text + "\n\nNotes\n\n" + "\n".join(f"[{n}] Lind, A. (2020). Days. Vale Herald." for n in range(1, count + 1))


GROWING: dict[str, tuple[int, Callable[[int], str]]] = {
    "an article of 5 MB": (5_000_000, lambda n: joined(n, "\n\n")),
    "a paragraph of 200,000 characters": (200_000, lambda n: joined(n, " ").replace("\n", " ")),
    "10,000 quotation marks in a paragraph": (10_000, lambda n: '"The tender is open," Anna Lind said. ' * (n // 2)),
    "10,000 opening marks in a paragraph": (10_000, lambda n: "“The tender is open, Anna Lind said. " * n),
    "10,000 single marks in a paragraph": (10_000, lambda n: "‘The tender is open,’ Anna Lind said. " * (n // 2)),
    "10,000 list items": (10_000, lambda n: "\n".join("* The tender is open, Anna Lind said." for _ in range(n))),
    "5,000 markers and notes": (5_000, noted),
}
"""Texts by their size; what matters is the time of a whole one to that of a half: 2 is a straight line."""


def grow(repeat: int) -> None:
    """Print the seconds of each text at half and at full size."""
    print(f"\n{'growth with length':40} {'half':>8} {'full':>8} {'ratio':>6}")
    with tempfile.TemporaryDirectory() as made:
        path = Path(made, "long.txt")
        for name, (size, make) in GROWING.items():
            taken = []
            for part in (size // 2, size):
                path.write_text(make(part), encoding="utf-8")
                taken.append(min(seconds_of(lambda: extract(path)) for _ in range(repeat)))
            print(f"{name:40} {taken[0]:8.2f} {taken[1]:8.2f} {taken[1] / taken[0]:6.2f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--model", default=MODEL)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--no-growth", action="store_true")
    options = parser.parse_args()
    use_one_core()
    with tempfile.TemporaryDirectory() as made:
        folder = options.folder or Path(made)
        if options.folder is None:
            make(folder)
        compare(folder, options.model, options.repeat)
    if not options.no_growth:
        grow(min(options.repeat, 2))


if __name__ == "__main__":
    main()
