"""Programs that the tests need."""
