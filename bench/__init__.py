"""The benchmark: survey footprints of a whole country, the plugin and its peers; see README.md."""
