"""What stands in a QGIS project: layers, their styling, project files and pictures."""
