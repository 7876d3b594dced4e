"""Where a programme lives: its GeoPackage, what is read from it, and how its troubles are told."""
