"""What editors do to articles and to the register."""
