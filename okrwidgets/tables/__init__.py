"""Tables as marketers have them: exports, spreadsheets, pasted cells."""
