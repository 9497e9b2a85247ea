"""Deliberate faults, each with the check that must catch it: `faults.yml` has them, `make mutations` tries them."""
