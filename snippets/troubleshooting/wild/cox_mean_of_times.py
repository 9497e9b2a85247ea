import torch

log_hazard = torch.tensor([100.0, 0.0, 1.0])  # events, by time

total = log_hazard.exp().flip(0).cumsum(0).flip(0)
wrong_terms = total.log() - 0 * log_hazard.exp() - log_hazard
right_terms = log_hazard.flip(0).logcumsumexp(0).flip(0) - log_hazard
print(f"wrong {wrong_terms.nanmean():.4f} of {wrong_terms.tolist()[0]} and two more")
#> wrong 0.6566 of nan and two more
print(f"right {right_terms.mean():.4f} of {right_terms.tolist()[0]} and two more")
#> right 0.4378 of 0.0 and two more
# The test: adding a constant to every log hazard changes nothing
low = log_hazard - 100
assert (low.flip(0).logcumsumexp(0).flip(0) - low).allclose(right_terms)
assert wrong_terms.isnan().any()
