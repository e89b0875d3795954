"""What was said, and is it so? Claims, figures, chains, judgements, evidence, exports."""
