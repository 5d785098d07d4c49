"""decisions, readings, copies, withdrawals"""

import hashlib
import json

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "e8d25b7f1c06"
down_revision = "c4a7e19d52b3"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
AT_ONCE = 5000


def upgrade() -> None:
    op.create_table(
        "withdrawals",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("salt", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_withdrawals")),
    )
    op.create_table(
        "speaker_links",
        sa.Column("speaker_id", BIG, autoincrement=False, nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("decision_id", BIG, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decisions.id"], name=op.f("fk_speaker_links_decision_id_decisions"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name=op.f("fk_speaker_links_speaker_id_speakers"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("speaker_id", "url", name=op.f("pk_speaker_links")),
    )
    with op.batch_alter_table("speaker_links") as batch_op:
        batch_op.create_index(batch_op.f("ix_speaker_links_decision_id"), ["decision_id"], unique=False)

    op.create_table(
        "withdrawn_spans",
        sa.Column("withdrawal_id", BIG, autoincrement=False, nullable=False),
        sa.Column("document_hash", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["withdrawal_id"],
            ["withdrawals.id"],
            name=op.f("fk_withdrawn_spans_withdrawal_id_withdrawals"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("withdrawal_id", "document_hash", "start", name=op.f("pk_withdrawn_spans")),
    )
    with op.batch_alter_table("withdrawn_spans") as batch_op:
        batch_op.create_index(batch_op.f("ix_withdrawn_spans_document_hash"), ["document_hash"], unique=False)

    op.create_table(
        "withdrawn_words",
        sa.Column("withdrawal_id", BIG, autoincrement=False, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["withdrawal_id"],
            ["withdrawals.id"],
            name=op.f("fk_withdrawn_words_withdrawal_id_withdrawals"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("withdrawal_id", "digest", name=op.f("pk_withdrawn_words")),
    )
    op.create_table(
        "work_annotations",
        sa.Column("work_id", BIG, autoincrement=False, nullable=False),
        sa.Column("decision_id", BIG, autoincrement=False, nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"],
            ["decisions.id"],
            name=op.f("fk_work_annotations_decision_id_decisions"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["work_id"], ["works.id"], name=op.f("fk_work_annotations_work_id_works"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("work_id", "decision_id", name=op.f("pk_work_annotations")),
    )
    with op.batch_alter_table("work_annotations") as batch_op:
        batch_op.create_index(batch_op.f("ix_work_annotations_decision_id"), ["decision_id"], unique=False)

    op.create_table(
        "readings",
        sa.Column("document_id", BIG, autoincrement=False, nullable=False),
        sa.Column("run_id", BIG, autoincrement=False, nullable=False),
        sa.Column("facts", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_readings_document_id_documents"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_readings_run_id_runs"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("document_id", "run_id", name=op.f("pk_readings")),
    )
    with op.batch_alter_table("readings") as batch_op:
        batch_op.create_index(batch_op.f("ix_readings_run_id"), ["run_id"], unique=False)

    op.create_table(
        "article_keys",
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("article_id", BIG, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_article_keys_article_id_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", "article_id", name=op.f("pk_article_keys")),
    )
    with op.batch_alter_table("article_keys") as batch_op:
        batch_op.create_index(batch_op.f("ix_article_keys_article_id"), ["article_id"], unique=False)

    op.create_table(
        "decision_keys",
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("decision_id", BIG, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decisions.id"], name=op.f("fk_decision_keys_decision_id_decisions"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", "decision_id", name=op.f("pk_decision_keys")),
    )
    with op.batch_alter_table("decision_keys") as batch_op:
        batch_op.create_index(batch_op.f("ix_decision_keys_decision_id"), ["decision_id"], unique=False)

    op.create_table(
        "decision_targets",
        sa.Column("decision_id", BIG, autoincrement=False, nullable=False),
        sa.Column("statement_id", BIG, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"],
            ["decisions.id"],
            name=op.f("fk_decision_targets_decision_id_decisions"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["statements.id"],
            name=op.f("fk_decision_targets_statement_id_statements"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("decision_id", "statement_id", name=op.f("pk_decision_targets")),
    )
    with op.batch_alter_table("decision_targets") as batch_op:
        batch_op.create_index(batch_op.f("ix_decision_targets_statement_id"), ["statement_id"], unique=False)

    op.create_table(
        "found_statements",
        sa.Column("statement_id", BIG, autoincrement=False, nullable=False),
        sa.Column("facts", JSON, nullable=False),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["statements.id"],
            name=op.f("fk_found_statements_statement_id_statements"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("statement_id", name=op.f("pk_found_statements")),
    )
    op.create_table(
        "statement_annotations",
        sa.Column("statement_id", BIG, autoincrement=False, nullable=False),
        sa.Column("decision_id", BIG, autoincrement=False, nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"],
            ["decisions.id"],
            name=op.f("fk_statement_annotations_decision_id_decisions"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["statements.id"],
            name=op.f("fk_statement_annotations_statement_id_statements"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("statement_id", "decision_id", name=op.f("pk_statement_annotations")),
    )
    with op.batch_alter_table("statement_annotations") as batch_op:
        batch_op.create_index(batch_op.f("ix_statement_annotations_decision_id"), ["decision_id"], unique=False)

    with op.batch_alter_table("articles") as batch_op:
        batch_op.add_column(sa.Column("original_id", BIG, nullable=True))
    with op.batch_alter_table("attributions") as batch_op:
        batch_op.add_column(sa.Column("found_id", BIG, nullable=True))
    with op.batch_alter_table("decisions") as batch_op:
        batch_op.add_column(sa.Column("uid", sa.Text(), nullable=True))
    with op.batch_alter_table("documents") as batch_op:
        batch_op.add_column(sa.Column("given", JSON, nullable=True))
        batch_op.add_column(sa.Column("reading_run_id", BIG, nullable=True))
    with op.batch_alter_table("matches") as batch_op:
        batch_op.add_column(sa.Column("left_id", BIG, nullable=True))
        batch_op.add_column(sa.Column("right_id", BIG, nullable=True))
    with op.batch_alter_table("runs") as batch_op:
        batch_op.add_column(sa.Column("kind", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("revoked_at", sa.Text(), nullable=True))
    with op.batch_alter_table("speaker_names") as batch_op:
        batch_op.add_column(sa.Column("decision_id", BIG, nullable=True))
    with op.batch_alter_table("speakers") as batch_op:
        batch_op.add_column(sa.Column("found_name", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("found_kind", sa.Text(), nullable=True))
    with op.batch_alter_table("statement_works") as batch_op:
        batch_op.add_column(sa.Column("position", sa.Integer(), autoincrement=False, nullable=True))
        batch_op.add_column(sa.Column("decision_id", BIG, nullable=True))
    with op.batch_alter_table("statements") as batch_op:
        batch_op.add_column(sa.Column("decision_id", BIG, nullable=True))
        batch_op.add_column(sa.Column("text_key", sa.BigInteger(), nullable=True))
    _fill()
    with op.batch_alter_table("articles") as batch_op:
        batch_op.create_index(batch_op.f("ix_articles_original_id"), ["original_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_articles_original_id_articles"), "articles", ["original_id"], ["id"], ondelete="SET NULL"
        )
    with op.batch_alter_table("attributions") as batch_op:
        batch_op.create_index(
            "ix_attributions_decided",
            ["found_id", "speaker_id"],
            unique=False,
            sqlite_where=sa.text("found_id <> speaker_id"),
            postgresql_where=sa.text("found_id <> speaker_id"),
        )
        batch_op.create_index(batch_op.f("ix_attributions_found_id"), ["found_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_attributions_found_id_speakers"), "speakers", ["found_id"], ["id"], ondelete="SET NULL"
        )
    with op.batch_alter_table("decisions") as batch_op:
        batch_op.alter_column("uid", existing_type=sa.Text(), nullable=False)
        batch_op.create_unique_constraint(batch_op.f("uq_decisions_uid"), ["uid"])
    with op.batch_alter_table("documents") as batch_op:
        batch_op.create_index(batch_op.f("ix_documents_reading_run_id"), ["reading_run_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_documents_reading_run_id_runs"), "runs", ["reading_run_id"], ["id"], ondelete="SET NULL"
        )
    with op.batch_alter_table("matches") as batch_op:
        batch_op.create_index(batch_op.f("ix_matches_kind"), ["kind"], unique=False)
        batch_op.create_index(batch_op.f("ix_matches_left_id"), ["left_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_matches_right_id"), ["right_id"], unique=False)
    with op.batch_alter_table("runs") as batch_op:
        batch_op.alter_column("kind", existing_type=sa.Text(), nullable=False)
    with op.batch_alter_table("speaker_names") as batch_op:
        batch_op.create_foreign_key(
            batch_op.f("fk_speaker_names_decision_id_decisions"),
            "decisions",
            ["decision_id"],
            ["id"],
            ondelete="SET NULL",
        )
    with op.batch_alter_table("speakers") as batch_op:
        batch_op.alter_column("found_name", existing_type=sa.Text(), nullable=False)
        batch_op.alter_column("found_kind", existing_type=sa.Text(), nullable=False)
        batch_op.drop_constraint(batch_op.f("uq_speakers_name_key_kind_scope"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_speakers_name_key_found_kind_scope"), ["name_key", "found_kind", "scope"]
        )
    with op.batch_alter_table("statement_works") as batch_op:
        batch_op.alter_column("position", existing_type=sa.Integer(), nullable=False)
        batch_op.drop_constraint("pk_statement_works", type_="primary")
        batch_op.create_primary_key("pk_statement_works", ["statement_id", "position"])
        batch_op.alter_column("citation_id", existing_type=sa.INTEGER(), nullable=True)
        batch_op.create_foreign_key(
            batch_op.f("fk_statement_works_decision_id_decisions"),
            "decisions",
            ["decision_id"],
            ["id"],
            ondelete="SET NULL",
        )
    with op.batch_alter_table("statements") as batch_op:
        batch_op.alter_column("text_key", existing_type=sa.BigInteger(), nullable=False)
        batch_op.alter_column("run_id", existing_type=sa.INTEGER(), nullable=True)
        batch_op.create_index(batch_op.f("ix_statements_text_key"), ["text_key"], unique=False)
        batch_op.drop_constraint(batch_op.f("fk_statements_run_id_runs"), type_="foreignkey")
        batch_op.create_foreign_key(
            batch_op.f("fk_statements_run_id_runs"), "runs", ["run_id"], ["id"], ondelete="SET NULL"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_statements_decision_id_decisions"), "decisions", ["decision_id"], ["id"], ondelete="SET NULL"
        )


def _fill() -> None:
    connection = op.get_bind()
    for sql in (
        "update speakers set found_name = name, found_kind = kind",
        "update runs set kind = 'ingest'",
        "update documents set reading_run_id = run_id",
        "update attributions set found_id = speaker_id",
        "update statement_works set position = (select count(*) from statement_works o "
        "where o.statement_id = statement_works.statement_id and o.citation_id <= statement_works.citation_id)",
    ):
        connection.execute(sa.text(sql))
    decisions = connection.execute(sa.text("select id, made_at, made_by, action from decisions")).all()
    for row in decisions:
        uid = hashlib.sha256(json.dumps(list(row), ensure_ascii=False).encode()).hexdigest()[:32]
        connection.execute(sa.text("update decisions set uid = :uid where id = :id"), {"uid": uid, "id": row.id})
    last = 0
    while rows := connection.execute(
        sa.text("select id, text from statements where id > :last order by id limit :n"), {"last": last, "n": AT_ONCE}
    ).all():
        last = rows[-1].id
        connection.execute(
            sa.text("update statements set text_key = :k where id = :id"),
            [{"id": r.id, "k": text_key(r.text)} for r in rows],
        )


def text_key(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)


def downgrade() -> None:
    op.execute("delete from statements where run_id is null")
    op.execute("delete from statement_works where citation_id is null")
    with op.batch_alter_table("statements") as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_statements_decision_id_decisions"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_statements_run_id_runs"), type_="foreignkey")
        batch_op.create_foreign_key(
            batch_op.f("fk_statements_run_id_runs"), "runs", ["run_id"], ["id"], ondelete="CASCADE"
        )
        batch_op.drop_index(batch_op.f("ix_statements_text_key"))
        batch_op.alter_column("run_id", existing_type=sa.INTEGER(), nullable=False)
        batch_op.drop_column("text_key")
        batch_op.drop_column("decision_id")

    with op.batch_alter_table("statement_works") as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_statement_works_decision_id_decisions"), type_="foreignkey")
        batch_op.alter_column("citation_id", existing_type=sa.INTEGER(), nullable=False)
        batch_op.drop_constraint("pk_statement_works", type_="primary")
        batch_op.drop_column("decision_id")
        batch_op.drop_column("position")
        batch_op.create_primary_key("pk_statement_works", ["statement_id", "citation_id"])

    with op.batch_alter_table("speakers") as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_speakers_name_key_found_kind_scope"), type_="unique")
        batch_op.create_unique_constraint(batch_op.f("uq_speakers_name_key_kind_scope"), ["name_key", "kind", "scope"])
        batch_op.drop_column("found_kind")
        batch_op.drop_column("found_name")

    with op.batch_alter_table("speaker_names") as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_speaker_names_decision_id_decisions"), type_="foreignkey")
        batch_op.drop_column("decision_id")

    with op.batch_alter_table("runs") as batch_op:
        batch_op.drop_column("revoked_at")
        batch_op.drop_column("kind")

    with op.batch_alter_table("matches") as batch_op:
        batch_op.drop_index(batch_op.f("ix_matches_right_id"))
        batch_op.drop_index(batch_op.f("ix_matches_left_id"))
        batch_op.drop_index(batch_op.f("ix_matches_kind"))
        batch_op.drop_column("right_id")
        batch_op.drop_column("left_id")

    with op.batch_alter_table("documents") as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_documents_reading_run_id_runs"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_documents_reading_run_id"))
        batch_op.drop_column("reading_run_id")
        batch_op.drop_column("given")

    with op.batch_alter_table("decisions") as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_decisions_uid"), type_="unique")
        batch_op.drop_column("uid")

    with op.batch_alter_table("attributions") as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_attributions_found_id_speakers"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_attributions_found_id"))
        batch_op.drop_index(
            "ix_attributions_decided",
            sqlite_where=sa.text("found_id <> speaker_id"),
            postgresql_where=sa.text("found_id <> speaker_id"),
        )
        batch_op.drop_column("found_id")

    with op.batch_alter_table("articles") as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_articles_original_id_articles"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_articles_original_id"))
        batch_op.drop_column("original_id")

    with op.batch_alter_table("statement_annotations") as batch_op:
        batch_op.drop_index(batch_op.f("ix_statement_annotations_decision_id"))

    op.drop_table("statement_annotations")
    op.drop_table("found_statements")
    with op.batch_alter_table("decision_targets") as batch_op:
        batch_op.drop_index(batch_op.f("ix_decision_targets_statement_id"))

    op.drop_table("decision_targets")
    with op.batch_alter_table("decision_keys") as batch_op:
        batch_op.drop_index(batch_op.f("ix_decision_keys_decision_id"))

    op.drop_table("decision_keys")
    with op.batch_alter_table("article_keys") as batch_op:
        batch_op.drop_index(batch_op.f("ix_article_keys_article_id"))

    op.drop_table("article_keys")
    with op.batch_alter_table("readings") as batch_op:
        batch_op.drop_index(batch_op.f("ix_readings_run_id"))

    op.drop_table("readings")
    with op.batch_alter_table("work_annotations") as batch_op:
        batch_op.drop_index(batch_op.f("ix_work_annotations_decision_id"))

    op.drop_table("work_annotations")
    op.drop_table("withdrawn_words")
    with op.batch_alter_table("withdrawn_spans") as batch_op:
        batch_op.drop_index(batch_op.f("ix_withdrawn_spans_document_hash"))

    op.drop_table("withdrawn_spans")
    with op.batch_alter_table("speaker_links") as batch_op:
        batch_op.drop_index(batch_op.f("ix_speaker_links_decision_id"))

    op.drop_table("speaker_links")
    op.drop_table("withdrawals")
