"""The API's part of the claims."""
