"""What rule authors need: trying a rule on the examples written inside it."""
