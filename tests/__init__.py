"""Tests of okrwidgets."""
