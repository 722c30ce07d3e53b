"""Changed pictures, old and new side by side, for the person who decides whether the new ones are better."""
