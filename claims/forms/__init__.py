"""Forms of the claims: they check the shape of what was typed; the rules decide."""
