"""What the documentation says is what the program does."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def generator():
    specification = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_generated_pages_and_the_examples_of_the_readme_are_up_to_date(monkeypatch):
    monkeypatch.delenv("CLAIMDB_DB", raising=False)
    stale = [path.name for path, text in generator().pages().items() if path.read_text() != text]
    assert stale == []


def test_the_readme_has_its_two_commands_first():
    blocks = re.findall(r"```sh\n(.*?)```", (ROOT / "README.md").read_text(), re.S)
    assert all(len(block.splitlines()) == 1 for block in blocks[:2])
    assert "claimdb ingest seeds" in blocks[0]
    assert "pytest" in blocks[1]


def test_sql_of_the_readme_runs(tmp_path):
    queries = re.findall(r'sqlite3 claims\.db "(.*?)"$', (ROOT / "README.md").read_text(), re.M)
    assert len(queries) >= 2
    subprocess.run(
        [sys.executable, "-m", "claimdb", "ingest", "-q", "--db", str(tmp_path / "c.db"), str(ROOT / "seeds")],
        check=True,
    )
    import sqlite3

    connection = sqlite3.connect(tmp_path / "c.db")
    assert all(connection.execute(query).fetchall() for query in queries)
    connection.close()


def test_links_of_the_documentation_lead_somewhere():
    for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_every_module_of_a_stage_is_named_in_the_architecture():
    page = (ROOT / "docs" / "architecture.md").read_text()
    for folder in ("read", "segment", "extract", "resolve", "store", "evaluate", "output", "cli"):
        assert f"`{folder}/`" in page
