import torch
from torch.nn import functional as F

student = torch.tensor([[2.0, 0.0, -1.0]])
teacher = student.clone()

wrong = F.kl_div(student.softmax(1), teacher.softmax(1), reduction="batchmean")
right = F.kl_div(student.log_softmax(1), teacher.softmax(1), reduction="batchmean")
print(f"wrong {wrong:.4f}")
#> wrong -1.2511
print(f"right {abs(right):.4f}")
#> right 0.0000
# The test: no distribution differs from itself
assert abs(right) < 1e-6 < abs(wrong)
