"""Measures the engine: reads annotated reports and compares what is found in them with what should be."""
