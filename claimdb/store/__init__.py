"""The database: schema and migrations, writing, asking, checking. The only package that knows SQL."""
