"""What people and the worker do to claims."""
