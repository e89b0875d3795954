"""Words that belong together: names' runs, noun phrases and their heads, appositions, outlets and agencies."""
