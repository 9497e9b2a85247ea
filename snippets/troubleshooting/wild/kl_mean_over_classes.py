import torch
from torch.nn import functional as F

bins = 17
student = torch.arange(0.0, bins).div(4).repeat(2, 1)
teacher = student.flip(1).softmax(1)


terms = F.kl_div(student.log_softmax(1), teacher, reduction="none")
wrong = terms.mean()
right = terms.sum(1).mean()
print(f"wrong {wrong:.4f}")
#> wrong 0.1390
print(f"right {right:.4f}")
#> right 2.3626
print(f"factor {right / wrong:.1f}")
#> factor 17.0
# The test: cross-entropy minus entropy is the divergence
exact = F.cross_entropy(student, teacher) - torch.special.entr(teacher).sum(1).mean()
assert right.isclose(exact) and not wrong.isclose(exact)
