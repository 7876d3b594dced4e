"""The root of the plugin's typed errors."""

from __future__ import annotations


class SurveyError(Exception):
    """Something that a user can mend. Subclasses carry the facts; the sentence is made at the edge."""


class CancelledError(SurveyError):
    """The user stopped the work; there is no result."""
