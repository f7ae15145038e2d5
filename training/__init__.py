"""Archives in, bundles out: sources, corpus, base models, fine-tuning, evaluation, export."""
