"""Settings of the whole suite."""

from hypothesis import settings

# The machines are shared: no deadline. Derandomised: a failure on one machine is a failure on all.
settings.register_profile("atlas", deadline=None, derandomize=True, max_examples=100, database=None)
settings.load_profile("atlas")
