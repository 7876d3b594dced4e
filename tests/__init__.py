"""The tests, importable from each other."""
