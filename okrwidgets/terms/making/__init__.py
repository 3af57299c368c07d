"""What is made from the glossary's files: the compiled records, the schemas for editors, the pages for readers."""

from okrwidgets.terms.making.made import made

__all__ = ["made"]
