"""Parts of the script that builds the reference programme from public data; see ``resources/build_programme.py``."""
