"""The glossary: terms, columns and sources, looked up in either language."""
