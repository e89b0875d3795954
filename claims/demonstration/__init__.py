"""The demonstration newsroom: invented articles, and what invented people have done with the claims in them."""
