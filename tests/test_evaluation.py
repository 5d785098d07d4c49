"""Floors under the quality on labelled texts, which are not part of the project: $CLAIMDB_EVAL is the folder that holds them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

EVAL = Path(os.environ.get("CLAIMDB_EVAL", "/nonexistent"))
FLOORS = {
    "articles": 100, "metadata": 95, "recall": 92, "precision": 92, "kind": 92, "speaker": 95, "terms": 100, "claims": 100, "markers": 100,
    "assertions": 100, "references": 95, "works": 100,
}  # fmt: skip


@pytest.mark.skipif(not EVAL.is_dir(), reason="CLAIMDB_EVAL is not set")
def test_a_real_digest(run, tmp_path):
    (gold,) = (EVAL / "digest").glob("*.gold.json")
    assert run("ingest", str(gold).replace(".gold.json", ".txt")).exit_code == 0
    (tmp_path / "found.jsonl").write_text(run("export").stdout)
    scored = subprocess.run(
        [sys.executable, EVAL / "score_digest.py", gold, tmp_path / "found.jsonl"],
        capture_output=True,
        text=True,
        check=True,
    )
    figures = {
        line.split()[0]: float(line.split()[1].rstrip("%"))
        for line in scored.stdout.splitlines()
        if line.rstrip().endswith("%")
    }
    assert {name: figures[name] for name, floor in FLOORS.items() if figures[name] < floor} == {}
    assert json.loads(run("export").stdout.splitlines()[0])["statements"]
