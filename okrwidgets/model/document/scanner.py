"""The YAML scanner, with the tabs that YAML allows: between a value and what follows it on its line."""

from __future__ import annotations

from ruamel.yaml.scanner import Scanner


class TabScanner(Scanner):
    """Ruamel's scanner refuses every tab in block context, also the one before a comment."""

    def scan_to_next_token(self) -> None:
        """Skip spaces, comments, line breaks, and tabs that indent nothing."""
        super().scan_to_next_token()
        while self.reader.peek() == "\t" and self._separates():
            self.reader.forward()
            super().scan_to_next_token()

    def _separates(self) -> bool:
        reader = self.reader
        before = reader.buffer[reader.pointer - reader.column : reader.pointer].strip()
        return bool(before) and before[-1] not in "-?"
