"""Programs for those who work on the plugin; none of them goes into the zip."""
