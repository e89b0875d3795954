"""What an editor does to the register and to articles."""
