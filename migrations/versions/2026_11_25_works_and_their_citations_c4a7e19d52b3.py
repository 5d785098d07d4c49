"""works and their citations"""

import json

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "c4a7e19d52b3"
down_revision = "b1f0c2d4e6a8"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
KINDS = {
    "article": "article", "article-journal": "article", "article-newspaper": "article", "article-magazine": "article", "book": "book",
    "chapter": "chapter", "paper-conference": "chapter", "report": "report", "webpage": "web page", "post": "web page", "interview": "interview",
    "legislation": "law", "bill": "law", "legal_case": "law", "treaty": "law", "broadcast": "broadcast", "motion_picture": "broadcast",
    "dataset": "dataset", "thesis": "thesis", "speech": "speech",
}  # fmt: skip
"""The kinds as they were when this revision was made; those of works whose `recipe` is older are made anew at the next ingest."""


def upgrade() -> None:
    with op.batch_alter_table("markers") as batch_op:
        batch_op.add_column(sa.Column("locator", sa.Text(), nullable=True))
    with op.batch_alter_table("works") as batch_op:
        batch_op.add_column(sa.Column("kind", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("recipe", sa.Text(), nullable=True))
    with op.batch_alter_table("citations") as batch_op:
        batch_op.add_column(sa.Column("origin", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("found_id", BIG, nullable=True))
        batch_op.add_column(sa.Column("matched", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("match_score", sa.Float(), nullable=True))
        batch_op.add_column(sa.Column("relation", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("back", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("via", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("unresolved", sa.Text(), nullable=True))
    op.create_table(
        "work_fields",
        sa.Column("work_id", BIG, autoincrement=False, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("citation_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(
            ["citation_id"], ["citations.id"], name=op.f("fk_work_fields_citation_id_citations"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["work_id"], ["works.id"], name=op.f("fk_work_fields_work_id_works"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("work_id", "field", name=op.f("pk_work_fields")),
    )
    with op.batch_alter_table("work_fields") as batch_op:
        batch_op.create_index(batch_op.f("ix_work_fields_citation_id"), ["citation_id"], unique=False)
    _fill()
    with op.batch_alter_table("works") as batch_op:
        batch_op.alter_column("kind", existing_type=sa.Text(), nullable=False)
        batch_op.alter_column("recipe", existing_type=sa.Text(), nullable=False)
        batch_op.create_index(batch_op.f("ix_works_kind"), ["kind"], unique=False)
    with op.batch_alter_table("citations") as batch_op:
        batch_op.alter_column("origin", existing_type=sa.Text(), nullable=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_citations_found_id_works"), "works", ["found_id"], ["id"], ondelete="SET NULL"
        )
        batch_op.create_index(batch_op.f("ix_citations_found_id"), ["found_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_citations_origin"), ["origin"], unique=False)
        batch_op.create_index(
            "ix_citations_decided",
            ["found_id", "work_id"],
            unique=False,
            sqlite_where=sa.text("found_id <> work_id"),
            postgresql_where=sa.text("found_id <> work_id"),
        )


def _fill() -> None:
    connection = op.get_bind()
    connection.execute(sa.text("update citations set found_id = work_id"))
    connection.execute(sa.text("update citations set origin = case when note_id is null then 'link' else 'note' end"))
    works = sa.table("works", sa.column("id"), sa.column("csl", JSON), sa.column("kind"), sa.column("recipe"))
    rows = connection.execute(sa.select(works.c.id, works.c.csl)).all()
    for row in rows:
        csl = json.loads(row.csl) if isinstance(row.csl, str) else row.csl or {}
        kind = KINDS.get(csl.get("type"), "document")
        connection.execute(sa.update(works).where(works.c.id == row.id).values(kind=kind, recipe="works-1"))


def downgrade() -> None:
    with op.batch_alter_table("citations") as batch_op:
        batch_op.drop_index("ix_citations_decided")
        batch_op.drop_index(batch_op.f("ix_citations_origin"))
        batch_op.drop_index(batch_op.f("ix_citations_found_id"))
        batch_op.drop_constraint(batch_op.f("fk_citations_found_id_works"), type_="foreignkey")
        for column in ("unresolved", "via", "back", "relation", "match_score", "matched", "found_id", "origin"):
            batch_op.drop_column(column)
    with op.batch_alter_table("work_fields") as batch_op:
        batch_op.drop_index(batch_op.f("ix_work_fields_citation_id"))
    op.drop_table("work_fields")
    with op.batch_alter_table("works") as batch_op:
        batch_op.drop_index(batch_op.f("ix_works_kind"))
        batch_op.drop_column("recipe")
        batch_op.drop_column("kind")
    with op.batch_alter_table("markers") as batch_op:
        batch_op.drop_column("locator")
