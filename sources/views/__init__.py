"""Pages of the articles and of the register."""
