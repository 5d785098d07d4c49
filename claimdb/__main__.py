"""`python -m claimdb` is the same as the `claimdb` command."""

from claimdb.cli import main

if __name__ == "__main__":
    main()
