"""What a person sees: the panel, its pages, item models and dialogs."""
