"""The database in Datasette, set up for reading and reporting."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import click

from claimdb.cli.options import db_option, say
from claimdb.errors import ClaimdbError


@click.command(context_settings={"ignore_unknown_options": True})
@click.option(
    "-p", "--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="Port; 0 for any that is free."
)
@click.option("-h", "--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--write-config",
    "folder",
    type=click.Path(file_okay=False),
    help="Do not serve: leave metadata.json and datasette.json in this folder for publishing.",
)
@click.argument("datasette_options", nargs=-1, type=click.UNPROCESSED)
@db_option
def serve(port: int, host: str, folder: str | None, datasette_options: tuple[str, ...], db: str) -> None:
    """Open the database in Datasette: descriptions, facets, search and ready-made questions.

    Reading goes on while `ingest` writes. Further options are handed to Datasette.

    \b
    claimdb serve --port 8001
    claimdb serve --write-config site/
    """
    from claimdb.store.database import open_database

    if "://" in db:
        raise click.UsageError(
            "Datasette opens SQLite files; for another database use its own tools on the reporting views"
        )
    with open_database(db):
        pass
    if folder:
        _write(Path(folder), db)
        say(
            f"{folder}: datasette serve {db} --metadata {folder}/metadata.json (from 1.0 on also --config {folder}/datasette.json)"
        )
        return
    with tempfile.TemporaryDirectory() as made:
        _write(Path(made), db)
        command = [
            sys.executable,
            "-m",
            "datasette",
            "serve",
            db,
            "--host",
            host,
            "--port",
            str(port),
            *_options(Path(made)),
            *datasette_options,
        ]
        try:
            status = subprocess.run(command, check=False).returncode
        except KeyboardInterrupt:
            status = 0
    sys.exit(status)


def _write(folder: Path, db: str) -> None:
    from claimdb.output.datasette import configure
    from claimdb.store.derived import VIEW_NOTES
    from claimdb.store.describe import columns, table_notes

    metadata, configuration = configure(Path(db).stem, VIEW_NOTES, columns(), table_notes())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, value in (("metadata.json", metadata), ("datasette.json", configuration)):
            (folder / name).write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise ClaimdbError(f"{folder}: cannot be written ({error.strerror or error}); choose another folder") from error


def _options(folder: Path) -> list[str]:
    """The options that the installed Datasette understands."""
    from importlib.metadata import PackageNotFoundError, version

    from claimdb.output.datasette import SETTINGS

    try:
        major = int(version("datasette").split(".")[0])
    except PackageNotFoundError as error:
        raise ClaimdbError("Datasette is not installed: pip install datasette") from error
    options = ["--metadata", str(folder / "metadata.json")]
    options += ["--config", str(folder / "datasette.json")] if major >= 1 else []
    for name, value in SETTINGS.items():
        options += ["--setting", name, value]
    return options
