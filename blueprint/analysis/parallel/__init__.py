"""How long stretches with parallel branches take, and how much room is left in each branch."""
