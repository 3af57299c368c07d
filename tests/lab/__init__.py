"""Tests of the Jupyter side."""
