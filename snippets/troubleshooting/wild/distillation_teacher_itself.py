import torch
from torch.nn import functional as F

student = torch.tensor([[1.0, 0.0, -1.0]], requires_grad=True)
teacher = torch.tensor([[0.0, 2.0, 0.0]])


def gradient(logits):
    loss = F.kl_div(logits.log_softmax(1), teacher.softmax(1), reduction="batchmean")
    loss = loss + 0 * student.sum()
    return torch.autograd.grad(loss, student)[0]


print("wrong", [round(x, 4) for x in gradient(teacher).tolist()[0]])
#> wrong [0.0, 0.0, 0.0]
print("right", [round(x, 4) for x in gradient(student).tolist()[0]])
#> right [0.5587, -0.5423, -0.0165]
# The test: the divergence has a gradient where the student errs
assert gradient(student).abs().sum() > 0 == gradient(teacher).abs().sum()
