import torch
from torch.nn import functional as F

# The best that a model can reach when it ends in a softmax or sigmoid too many.
for classes in [2, 10, 1000]:
    perfect = torch.zeros(1, classes)
    perfect[0, 0] = 1  # the softmax of a certain and right model
    loss = F.cross_entropy(perfect, torch.tensor([0]))
    print(f"cross_entropy, {classes:4} classes   {loss:.4f}")
    #> cross_entropy,    2 classes   0.3133
    #> cross_entropy,   10 classes   1.4612
    #> cross_entropy, 1000 classes   5.9095

one, zero = torch.ones(1), torch.zeros(1)
binary = F.binary_cross_entropy_with_logits
print(f"binary with logits, positive  {binary(one, one):.4f}")
#> binary with logits, positive  0.3133
print(f"binary with logits, negative  {binary(zero, zero):.4f}")
#> binary with logits, negative  0.6931
print(f"soft margin, negative         {F.soft_margin_loss(zero, -one):.4f}")
#> soft margin, negative         0.6931
