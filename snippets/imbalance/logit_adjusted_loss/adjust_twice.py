import torch
from logit_adjusted_loss import adjusted_logits

counts = torch.tensor([90, 10])  # and features that say nothing

plain = torch.tensor([[90.0, 10.0]]).log()  # what cross-entropy ends in
adjusted = torch.tensor([[0.0, 0.0]])  # what the adjusted loss ends in

print("post-hoc, once ", adjusted_logits(plain, counts).softmax(1))
#> post-hoc, once  tensor([[0.5000, 0.5000]])
print("in the loss    ", adjusted.softmax(1))
#> in the loss     tensor([[0.5000, 0.5000]])
print("both: too much ", adjusted_logits(adjusted, counts).softmax(1))
#> both: too much  tensor([[0.1000, 0.9000]])
