"""Where did it come from? Articles and their outlets, and the people, bodies and documents that are quoted."""
