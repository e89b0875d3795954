"""The API's part of the register and of articles."""
