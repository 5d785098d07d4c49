"""Who may import whom (docs/architecture.md), read from the imports themselves."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "claimdb"
SHARED = {"records", "text", "errors", "tables", "addresses", "__init__"}
STAGES = {"read", "segment", "extract", "resolve"}
MAY_IMPORT = {
    "__init__": set(),
    "errors": set(),
    "text": set(),
    "tables": set(),
    "addresses": set(),
    "records": {"text"},
    **{stage: SHARED | {stage} for stage in STAGES},
    "store": SHARED | {"store"},
    "output": SHARED | {"output"},
    "pipeline": SHARED | STAGES,
    "datasette_plugin": SHARED | {"output"},
    "evaluate": SHARED | {"evaluate", "extract.cues", "extract.lexicon"},
    "training": SHARED | {"evaluate", "read", "segment", "extract", "training"},
    "cli": SHARED | STAGES | {"store", "output", "pipeline", "evaluate", "cli"},
    "__main__": {"cli"},
}
OUTSIDE = {
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "click": {"cli"},
    "torch": {"training"},
    "numpy": {"extract", "training"},
}


def imports_of(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: relative import"
            yield from ([f"{node.module}.{a.name}" for a in node.names] if node.module == "claimdb" else [node.module])


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_imports_only_what_its_layer_may(path):
    layer = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    for name in imports_of(path):
        top, _, rest = name.partition(".")
        if top == "claimdb" and rest and rest != "__version__":
            parts = rest.split(".")
            assert {parts[0], ".".join(parts[:2])} & MAY_IMPORT[layer], f"{path.name} imports {name}"
        elif top in OUTSIDE:
            assert layer in OUTSIDE[top], f"{path.name} imports {name}"
