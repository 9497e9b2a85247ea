import torch

terms = torch.tensor([-1.25, -1.4, -0.75, -0.25])
event = torch.tensor([[0.0], [1.0], [0.0], [0.0]])

wrong = -(terms * event).mean()
right = -(terms * event.squeeze(1)).mean()
print(f"wrong {wrong:.4f}")
#> wrong 0.2281
print(f"right {right:.4f}")
#> right 0.3500
# The test: with one event, that one's term over the number of patients
assert right.isclose(-terms[1] / 4) and not wrong.isclose(-terms[1] / 4)
