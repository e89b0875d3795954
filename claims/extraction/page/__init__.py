"""The parts of a page: what is the report, what its publisher put around it, and its passages in order."""
