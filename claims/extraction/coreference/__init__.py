"""Says whom a mention stands for: what the rules say is one candidate among others, and a trained ranker chooses."""
